package vn.canbang.starter.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** The audit for an auditor to take away; taking it is an entry as well. */
@RestController
class AuditExport {

    private static final ExportedList<AuditEntry> LIST = new ExportedList<>(
            "audit",
            "Nhật ký",
            List.of(
                    ExportColumn.number("Số", AuditEntry::number),
                    ExportColumn.moment("Thời điểm", AuditEntry::at),
                    ExportColumn.text("Phân hệ", AuditEntry::service),
                    ExportColumn.<AuditEntry>text("Tài khoản", AuditEntry::actor)
                            .wide(40),
                    ExportColumn.text("Việc", AuditEntry::act),
                    ExportColumn.<AuditEntry>text("Đối tượng", AuditEntry::what).wide(60),
                    ExportColumn.text("Kết quả", AuditEntry::outcome)));

    private final AuditController audit;
    private final Exporting exporting;

    AuditExport(AuditController audit, Exporting exporting) {
        this.audit = audit;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/${canbang.service}/v1/audit/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("audit:read")
    ResponseEntity<byte[]> export(
            Caller caller, @ParameterObject AuditQuery query, @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> audit.page(query, after, ExportRows.PAGE));
    }
}
