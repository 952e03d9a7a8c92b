package vn.canbang.commitments.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.Aggregate;

/**
 * The gap list as it was printed for a meeting: order and numbers stay, so that the same list is ticked off afterwards. What
 * became of each row follows from the commitments.
 */
@Document("signing_sheets")
public class SigningSheet extends Aggregate implements LookedAfter {

    @Id
    private final UUID id;

    private final String number;
    private final SubjectKind kind;
    private final String unitId;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private final Responsibility responsibility;

    private final LocalDate madeOn;
    private final List<SheetRow> rows;

    SigningSheet(
            UUID id,
            String number,
            SubjectKind kind,
            String unitId,
            Responsibility responsibility,
            LocalDate madeOn,
            List<SheetRow> rows) {
        this.id = id;
        this.number = number;
        this.kind = kind;
        this.unitId = unitId;
        this.responsibility = responsibility;
        this.madeOn = madeOn;
        this.rows = List.copyOf(rows);
    }

    /** Fixes the order of those who have to sign. */
    static SigningSheet of(
            UUID id,
            String number,
            SubjectKind kind,
            SheetUnit unit,
            @Nullable UUID owner,
            LocalDate madeOn,
            List<RosterEntry> missing) {
        var rows = new ArrayList<SheetRow>();
        missing.forEach(entry -> rows.add(new SheetRow(rows.size() + 1, entry.id(), entry.reason())));
        var sheet = new SigningSheet(id, number, kind, unit.id(), new Responsibility(unit.path(), owner), madeOn, rows);
        sheet.record("listed", null, null);
        return sheet;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public Optional<SheetRow> rowOf(UUID subject) {
        return rows.stream().filter(row -> row.subject().equals(subject)).findFirst();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String unitId() {
        return unitId;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public List<SheetRow> rows() {
        return rows;
    }

    @Override
    public Responsibility responsibility() {
        return responsibility;
    }
}
