package vn.canbang.commitments.sheet.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseValidity;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.sheet.RowState;
import vn.canbang.commitments.sheet.SigningSheet;
import vn.canbang.commitments.sheet.WorkedRow;
import vn.canbang.commitments.sheet.WorkingOffSheet;
import vn.canbang.commitments.sheet.web.SheetView.RowView;
import vn.canbang.commitments.sheet.web.SheetView.SubjectOnSheet;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;

/** Makes the views of sheets. */
@Component
class SheetViews {

    private final WorkingOffSheet working;
    private final Clauses clauses;
    private final Units units;
    private final Today today;
    private final AccessMatrix matrix;

    SheetViews(WorkingOffSheet working, Clauses clauses, Units units, Today today, AccessMatrix matrix) {
        this.working = working;
        this.clauses = clauses;
        this.units = units;
        this.today = today;
        this.matrix = matrix;
    }

    SheetView row(SigningSheet sheet) {
        return new SheetView(
                sheet.id(),
                sheet.number(),
                sheet.kind(),
                units.ref(sheet.unitId(), sheet.responsible()),
                units.responsible(sheet.responsible()),
                sheet.madeOn(),
                sheet.rows().size(),
                null,
                null,
                null,
                null);
    }

    SheetView whole(SigningSheet sheet, Caller caller) {
        var rows = working.rows(sheet);
        return new SheetView(
                sheet.id(),
                sheet.number(),
                sheet.kind(),
                units.ref(sheet.unitId(), sheet.responsible()),
                units.responsible(sheet.responsible()),
                sheet.madeOn(),
                rows.size(),
                rows.stream().filter(row -> row.state() == RowState.SIGNED).count(),
                clauses.on(today.date()).stream()
                        .filter(clause -> clause.isFor(sheet.kind()))
                        .map(ClauseValidity::kind)
                        .toList(),
                rows.stream().map(SheetViews::view).toList(),
                matrix.allows(caller, "commitment:sign") ? List.of(Act.allowed("sign")) : List.of());
    }

    private static RowView view(WorkedRow worked) {
        var entry = worked.entry();
        var subject = entry == null || !worked.here()
                ? new SubjectOnSheet(worked.row().subject(), entry == null ? null : entry.name(), null, List.of())
                : new SubjectOnSheet(entry.id(), entry.name(), entry.workplaceName(), entry.services());
        return new RowView(worked.row().number(), subject, worked.row().reason(), worked.state(), worked.commitment());
    }
}
