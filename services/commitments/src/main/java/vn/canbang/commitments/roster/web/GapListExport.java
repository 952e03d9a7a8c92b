package vn.canbang.commitments.roster.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** “Cần ký bổ sung” as a file; its codes name the signers when the signatures are brought in by file. */
@RestController
class GapListExport {

    private static final ExportedList<GapView> LIST = new ExportedList<>(
            "gap-list",
            "Cần ký bổ sung",
            List.of(
                    ExportColumn.number("STT", GapView::number),
                    ExportColumn.<GapView>text(
                                    "Người, cơ sở", view -> view.subject().name())
                            .wide(32),
                    ExportColumn.<GapView>text(
                                    "Nơi làm việc", view -> view.subject().workplace())
                            .wide(32),
                    ExportColumn.text("Đơn vị", view -> view.unit().name()),
                    ExportColumn.label("Lý do", GapView::reason),
                    ExportColumn.date("Hạn ký bổ sung", GapView::signBy),
                    ExportColumn.<GapView>text(
                                    "Mã người, cơ sở ký",
                                    view -> view.subject().id().toString())
                            .wide(38)));

    private final GapPages pages;
    private final Exporting exporting;

    GapListExport(GapPages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/commitments/v1/gap-list/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("commitment:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "provider") SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String search) {
        return exporting.answer(
                caller, reason, LIST, cursor -> pages.of(caller, subjectKind, unit, search, cursor, ExportRows.PAGE));
    }
}
