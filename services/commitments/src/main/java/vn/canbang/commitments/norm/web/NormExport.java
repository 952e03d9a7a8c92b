package vn.canbang.commitments.norm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.norm.NormBoard;
import vn.canbang.commitments.norm.NormClause;
import vn.canbang.commitments.norm.NormKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** “Quy chế, hương ước” as a file, those without the clause first. */
@RestController
class NormExport {

    private static final ExportedList<NormRowView> LIST = new ExportedList<>(
            "norms",
            "Quy chế, hương ước",
            List.of(
                    ExportColumn.<NormRowView>text(
                                    "Thôn, cơ quan, đơn vị", row -> row.holder().name())
                            .wide(32),
                    ExportColumn.text("Đơn vị hành chính", row -> row.unit().name()),
                    ExportColumn.text("Có nội dung không lựa chọn giới tính", row -> row.hasClause() ? "Có" : "Chưa"),
                    ExportColumn.label("Tình trạng", NormRowView::status),
                    ExportColumn.date(
                            "Ngày thông qua",
                            row -> row.text() == null ? null : row.text().adoptedOn()),
                    ExportColumn.<NormRowView>labels("Nội dung", NormExport::clauses)
                            .wide(40),
                    ExportColumn.text(
                            "Số, ký hiệu",
                            row -> row.text() == null ? null : row.text().reference()),
                    ExportColumn.text(
                            "Nơi lưu",
                            row -> row.text() == null ? null : row.text().keptAt())));

    private final NormBoard board;
    private final NormViews views;
    private final Exporting exporting;

    NormExport(NormBoard board, NormViews views, Exporting exporting) {
        this.board = board;
        this.views = views;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/commitments/v1/norms/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("norm:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam NormKind kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean lacking) {
        var rows = board.rows(caller, kind, unit).stream()
                .filter(row -> !lacking || !row.hasClause())
                .toList();
        return exporting.answer(
                caller,
                reason,
                LIST,
                cursor -> NormBoard.page(rows, cursor, ExportRows.PAGE, row -> views.row(row, caller)));
    }

    private static List<ClauseKind> clauses(NormRowView row) {
        var text = row.text();
        return text == null
                ? List.of()
                : text.clauses().stream().map(NormClause::kind).toList();
    }
}
