package vn.canbang.commitments.tally.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.tally.BoardRow;
import vn.canbang.commitments.tally.TallyBoard;
import vn.canbang.commitments.tally.web.TallyRowView.HolderView;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Act;

/** The rows of the board as they are asked for and shown. */
@Component
class TallyRows {

    private final TallyBoard board;
    private final Units units;
    private final AccessMatrix matrix;

    TallyRows(TallyBoard board, Units units, AccessMatrix matrix) {
        this.board = board;
        this.units = units;
        this.matrix = matrix;
    }

    /** All rows of a unit: of the usual clause when none is named, of this year when none is. */
    List<BoardRow> of(
            Caller caller,
            SubjectKind kind,
            @Nullable ClauseKind clause,
            @Nullable String unit,
            @Nullable Integer year) {
        if (kind.signsAlone()) {
            throw InvalidException.at("/subjectKind", "invalid_value");
        }
        return board.rows(
                caller,
                kind,
                clause == null ? usualClause(kind) : clause,
                unit,
                year == null ? board.thisYear() : reasonable(year));
    }

    TallyRowView view(BoardRow row, Caller caller) {
        var holder = row.holder();
        var last = row.last();
        return new TallyRowView(
                new HolderView(holder.id(), holder.name(), holder.code(), holder.total()),
                units.ref(holder.unitId(), holder.unitPath()),
                holder.kind(),
                row.clause(),
                row.recordedThisYear(),
                last,
                row.previous(),
                row.change(),
                row.monitoredOn(),
                last == null ? holder.total() : Integer.valueOf(last.total()),
                row.tally() == null ? null : row.tally().id(),
                acts(row, caller));
    }

    private List<Act> acts(BoardRow row, Caller caller) {
        if (!matrix.allows(caller, TallyController.RECORD)) {
            return List.of();
        }
        return row.last() == null
                ? List.of(Act.allowed("record"))
                : List.of(Act.allowed("record"), Act.allowed("withdrawal"));
    }

    private static ClauseKind usualClause(SubjectKind kind) {
        return kind == SubjectKind.SCHOOL ? ClauseKind.SCHOOL_POPULATION_POLICY : ClauseKind.NO_SEX_SELECTION;
    }

    private static int reasonable(int year) {
        if (year < 2000 || year > 2200) {
            throw InvalidException.at("/year", "invalid_value");
        }
        return year;
    }
}
