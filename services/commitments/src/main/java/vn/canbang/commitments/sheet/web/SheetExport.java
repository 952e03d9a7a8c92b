package vn.canbang.commitments.sheet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.sheet.SheetPlaceInTime;
import vn.canbang.commitments.sheet.SigningSheets;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** The signing sheets that were printed as a file, the newest first; who stands on them is read on each of them. */
@RestController
class SheetExport {

    private static final ExportedList<SheetView> LIST = new ExportedList<>(
            "signing-sheets",
            "Danh sách ký đã in",
            List.of(
                    ExportColumn.text("Số danh sách", SheetView::number),
                    ExportColumn.label("Đối tượng", SheetView::subjectKind),
                    ExportColumn.text("Đơn vị", view -> view.unit().name()),
                    ExportColumn.text(
                            "Nay do đơn vị theo dõi", view -> view.responsible().name()),
                    ExportColumn.date("Ngày in", SheetView::madeOn),
                    ExportColumn.number("Số dòng", SheetView::size)));

    private final SigningSheets sheets;
    private final SheetViews views;
    private final Exporting exporting;

    SheetExport(SigningSheets sheets, SheetViews views, Exporting exporting) {
        this.sheets = sheets;
        this.views = views;
        this.exporting = exporting;
    }

    @GetMapping(path = SheetController.PATH + "/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("commitment:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit) {
        return exporting.answer(caller, reason, LIST, cursor -> page(caller, subjectKind, unit, cursor));
    }

    private Page<SheetView> page(
            Caller caller, @Nullable SubjectKind kind, @Nullable String unit, @Nullable String cursor) {
        var rows = sheets.newest(caller, kind, unit, SheetPlaceInTime.decode(cursor), ExportRows.PAGE + 1);
        return Page.of(List.copyOf(rows), ExportRows.PAGE, views::row, SheetPlaceInTime::cursor);
    }
}
