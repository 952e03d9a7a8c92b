package vn.canbang.commitments.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.CommitmentFilter;
import vn.canbang.commitments.commitment.CommitmentStatus;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.commitment.SignedClause;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** The list of commitments as a file: the same rows, in the same scope and by the same filters. */
@RestController
class CommitmentExport {

    private static final ExportedList<CommitmentView> LIST = new ExportedList<>(
            "commitments",
            "Danh sách cam kết",
            List.of(
                    ExportColumn.label("Đối tượng", CommitmentView::subjectKind),
                    ExportColumn.<CommitmentView>text(
                                    "Người, cơ sở ký", view -> view.subject().name())
                            .wide(32),
                    ExportColumn.<CommitmentView>text(
                                    "Nơi làm việc", view -> view.subject().workplace())
                            .wide(32),
                    ExportColumn.text("Đơn vị", view -> view.unit().name()),
                    ExportColumn.label("Tình trạng", CommitmentView::status),
                    ExportColumn.<CommitmentView>labels(
                                    "Nội dung",
                                    view -> view.clauses().stream()
                                            .map(SignedClause::kind)
                                            .toList())
                            .wide(40),
                    ExportColumn.date("Ngày ký", CommitmentView::signedOn),
                    ExportColumn.<CommitmentView>text(
                                    "Bên nhận cam kết",
                                    view -> view.counterparty().name())
                            .wide(32),
                    ExportColumn.date("Đến hạn ký lại", CommitmentView::renewalDueOn),
                    ExportColumn.date("Ngày chấm dứt", CommitmentView::endedOn),
                    ExportColumn.label("Lý do chấm dứt", CommitmentView::endReason),
                    ExportColumn.text("Nơi lưu bản giấy", CommitmentView::keptAt),
                    ExportColumn.<CommitmentView>text(
                                    "Mã người, cơ sở ký",
                                    view -> view.subject().id().toString())
                            .wide(38)));

    private final Commitments commitments;
    private final CommitmentViews views;
    private final Exporting exporting;
    private final Today today;

    CommitmentExport(Commitments commitments, CommitmentViews views, Exporting exporting, Today today) {
        this.commitments = commitments;
        this.views = views;
        this.exporting = exporting;
        this.today = today;
    }

    @GetMapping(path = CommitmentController.PATH + "/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("commitment:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable CommitmentStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable ClauseKind clause,
            @RequestParam(defaultValue = "false") boolean inForce,
            @RequestParam(defaultValue = "false") boolean expiring,
            @RequestParam(required = false) @Nullable String search) {
        var filter = new CommitmentFilter(kind, status, unit, clause, inForce, expiring, search);
        return exporting.answer(caller, reason, LIST, cursor -> page(caller, filter, cursor));
    }

    private Page<CommitmentView> page(Caller caller, CommitmentFilter filter, @Nullable String cursor) {
        var place = NameOrder.decode(Cursor.decode(cursor, 2));
        var rows = commitments.search(caller, filter, place, ExportRows.PAGE + 1, today.date());
        return Page.of(
                rows,
                ExportRows.PAGE,
                commitment -> views.row(commitment, caller),
                commitment ->
                        Cursor.of(commitment.order().nameKey(), commitment.id().toString()));
    }
}
