package vn.canbang.commitments.sheet;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.roster.GapList;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Makes a numbered sheet of the gap list of a unit, in the order in which the screen shows it. */
@Service
public class MakingSheet {

    /** More rows than this are no longer one meeting. */
    private static final int MOST_ROWS = 500;

    private final GapList gaps;
    private final SigningSheets sheets;
    private final SheetNumbers numbers;
    private final Units units;
    private final Today today;

    MakingSheet(GapList gaps, SigningSheets sheets, SheetNumbers numbers, Units units, Today today) {
        this.gaps = gaps;
        this.sheets = sheets;
        this.numbers = numbers;
        this.units = units;
        this.today = today;
    }

    public SigningSheet make(SubjectKind kind, @Nullable String unit, Caller caller, Attempt attempt) {
        return attempt.create(
                id -> sheets.findById(id).map(caller::requireSees), id -> make(id, kind, unit, caller), sheets::save);
    }

    private SigningSheet make(UUID id, SubjectKind kind, @Nullable String unit, Caller caller) {
        var date = today.date();
        var own = caller.reach() == Reach.OWN;
        var path = own
                ? caller.requireUnit()
                : caller.scope()
                        .subtree(unit)
                        .or(() -> Optional.ofNullable(caller.unit()))
                        .orElseThrow();
        var version = units.require(path, date);
        var missing = gaps.after(caller, kind, own ? null : path.value(), null, null, MOST_ROWS + 1);
        if (missing.isEmpty()) {
            throw new RejectedException("sheet_empty");
        }
        if (missing.size() > MOST_ROWS) {
            throw new RejectedException("sheet_too_long", MOST_ROWS);
        }
        return SigningSheet.of(
                id,
                numbers.next(path, date),
                kind,
                new SheetUnit(version.id(), version.path()),
                own ? caller.requireOrganisation() : null,
                date,
                missing);
    }
}
