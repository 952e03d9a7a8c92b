package vn.canbang.starter.imports;

import java.util.List;
import java.util.Map;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.Words;
import vn.canbang.starter.web.TooLargeException;
import vn.canbang.workbook.RefusalReason;
import vn.canbang.workbook.WorkbookRefusedException;

/** A file that cannot be used as a whole, with the reason (S39). */
public class FileRefusedException extends DomainException {

    private final RefusalReason reason;

    private FileRefusedException(RefusalReason reason, List<String> subject) {
        super(Kind.REJECTED, "workbook_refused", new Words("workbook_refused." + reason.code(), subject));
        this.reason = reason;
    }

    static DomainException of(WorkbookRefusedException refused) {
        var subject = refused.subject().stream().toList();
        return switch (refused.reason()) {
            case FILE_TOO_LARGE -> new TooLargeException();
            case OLD_ENCODING -> new DomainException(Kind.REJECTED, "workbook_old_encoding", subject.toArray());
            default -> new FileRefusedException(refused.reason(), subject);
        };
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("reason", reason.code());
    }
}
