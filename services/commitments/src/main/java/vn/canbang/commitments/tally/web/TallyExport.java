package vn.canbang.commitments.tally.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.tally.TallyBoard;
import vn.canbang.commitments.tally.TallyValue;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** The totals of villages, bodies and schools as a file: numbers and where the papers are, nobody's name. */
@RestController
class TallyExport {

    private static final ExportedList<TallyRowView> LIST = new ExportedList<>(
            "tallies",
            "Số liệu cam kết của thôn, cơ quan, trường",
            List.of(
                    ExportColumn.<TallyRowView>text(
                                    "Thôn, cơ quan, trường", row -> row.holder().name())
                            .wide(32),
                    ExportColumn.text("Đơn vị", row -> row.unit().name()),
                    ExportColumn.label("Nội dung", TallyRowView::clause),
                    ExportColumn.date("Ngày họp", row -> of(row.last(), TallyValue::asOf)),
                    ExportColumn.number("Tổng số", row -> of(row.last(), TallyValue::total)),
                    ExportColumn.number("Số đang có cam kết", row -> of(row.last(), TallyValue::signed)),
                    ExportColumn.number("Lần trước", row -> of(row.previous(), TallyValue::signed)),
                    ExportColumn.number("Tăng, giảm", TallyRowView::change),
                    ExportColumn.date("Ngày theo dõi gần nhất (trường học)", TallyRowView::monitoredOn),
                    ExportColumn.text("Người nhận cam kết", row -> of(row.last(), TallyValue::counterparty)),
                    ExportColumn.text("Nơi lưu bản giấy", row -> of(row.last(), TallyValue::keptAt))));

    private final TallyRows rows;
    private final Exporting exporting;

    TallyExport(TallyRows rows, Exporting exporting) {
        this.rows = rows;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/commitments/v1/tallies/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("tally:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable ClauseKind clause,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year) {
        var board = rows.of(caller, subjectKind, clause, unit, year);
        return exporting.answer(
                caller,
                reason,
                LIST,
                cursor -> TallyBoard.page(board, cursor, ExportRows.PAGE, row -> rows.view(row, caller)));
    }

    private static <V> @Nullable V of(@Nullable TallyValue value, Function<TallyValue, @Nullable V> part) {
        return value == null ? null : part.apply(value);
    }
}
