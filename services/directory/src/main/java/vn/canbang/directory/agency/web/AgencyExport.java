package vn.canbang.directory.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** The list of connected agencies for the administrator to take away; never their secrets. */
@RestController
class AgencyExport {

    private static final ExportedList<AgencyView> LIST = new ExportedList<>(
            "agencies",
            "Kết nối cơ quan khác",
            List.of(
                    ExportColumn.<AgencyView>text("Tên", AgencyView::name).wide(40),
                    ExportColumn.text("Mã kết nối", AgencyView::clientId),
                    ExportColumn.labels("Được đọc", view -> List.copyOf(view.scopes())),
                    ExportColumn.label("Tình trạng", AgencyView::status),
                    ExportColumn.moment("Kết nối từ", AgencyView::createdAt)));

    private final AgencyController agencies;
    private final Exporting exporting;

    AgencyExport(AgencyController agencies, Exporting exporting) {
        this.agencies = agencies;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/agencies/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("agency:write")
    ResponseEntity<byte[]> export(Caller caller, @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(
                caller, reason, LIST, after -> new Page<>(agencies.list().items(), null));
    }
}
