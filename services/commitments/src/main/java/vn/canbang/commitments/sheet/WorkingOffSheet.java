package vn.canbang.commitments.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.commitment.EndReason;
import vn.canbang.commitments.commitment.SheetPlace;
import vn.canbang.commitments.commitment.SheetPlaces;
import vn.canbang.commitments.directory.Organisations;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Reads a sheet in its own order with what became of each row. */
@Service
public class WorkingOffSheet implements SheetPlaces {

    private final SigningSheets sheets;
    private final Commitments commitments;
    private final Roster roster;
    private final Organisations organisations;
    private final Today today;

    WorkingOffSheet(
            SigningSheets sheets, Commitments commitments, Roster roster, Organisations organisations, Today today) {
        this.sheets = sheets;
        this.commitments = commitments;
        this.roster = roster;
        this.organisations = organisations;
        this.today = today;
    }

    /** The sheet, when the caller sees it. */
    public SigningSheet require(UUID id, Caller caller) {
        return caller.requireSees(sheets.findById(id).orElseThrow(NotFoundException::new));
    }

    @Override
    public SheetPlace require(UUID sheet, UUID subject, Caller caller) {
        return sheets.findById(sheet)
                .filter(caller::sees)
                .flatMap(found -> found.rowOf(subject).map(row -> new SheetPlace(sheet, found.number(), row.number())))
                .orElseThrow(() -> RejectedException.at("/sheet", "sheet_unknown"));
    }

    public List<WorkedRow> rows(SigningSheet sheet) {
        var signed = commitments.signedFrom(sheet.id()).stream()
                .filter(commitment -> commitment.endReason().orElse(null) != EndReason.ERROR)
                .collect(Collectors.toMap(
                        commitment -> commitment.signer().id(), Commitment::id, (first, again) -> again));
        var entries = roster
                .findAll(sheet.rows().stream().map(SheetRow::subject).toList())
                .stream()
                .collect(Collectors.toMap(RosterEntry::id, Function.identity()));
        return sheet.rows().stream()
                .map(row -> worked(sheet, row, signed, entries))
                .toList();
    }

    private WorkedRow worked(SigningSheet sheet, SheetRow row, Map<UUID, UUID> signed, Map<UUID, RosterEntry> entries) {
        var entry = entries.get(row.subject());
        var commitment = signed.get(row.subject());
        var here = entry != null && belongsTo(sheet, entry);
        return new WorkedRow(row, state(here ? entry : null, commitment), entry, here, commitment);
    }

    private boolean belongsTo(SigningSheet sheet, RosterEntry entry) {
        var owner = sheet.owner();
        return owner == null
                ? entry.responsible().startsWith(sheet.responsible())
                : organisations.withPredecessors(owner, today.date()).contains(entry.owner());
    }

    private RowState state(@Nullable RosterEntry entry, @Nullable UUID commitment) {
        if (commitment != null) {
            return RowState.SIGNED;
        }
        if (entry == null || !entry.isThereOn(today.date())) {
            return RowState.GONE;
        }
        return entry.hasGapOn(today.date()) ? RowState.OPEN : RowState.COVERED;
    }
}
