package vn.canbang.starter.files;

import java.util.List;
import java.util.Map;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.Words;

/** A file that is not taken, with the reason (S36). */
public class RefusedFileException extends DomainException {

    private final FileRefusal reason;

    RefusedFileException(FileRefusal reason) {
        super(Kind.REJECTED, "file_refused", new Words("file_refused." + reason.code(), List.of()));
        this.reason = reason;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("reason", reason.code());
    }
}
