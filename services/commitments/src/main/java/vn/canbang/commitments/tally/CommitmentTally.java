package vn.canbang.commitments.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * The total of one village, body or school for one clause over time. It is a stock: each value says how many in all on its
 * date, so recording the same twice changes nothing.
 */
@Document("tallies")
public class CommitmentTally extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final SubjectKind kind;
    private final UUID holder;
    private final ClauseKind clause;
    private final String unitId;
    private final String unitPath;
    private String responsible;
    private @Nullable UUID owner;
    private List<TallyValue> values = new ArrayList<>();
    /** Every day that was ever said to be one of monitoring, so that it can be counted anew when it was not. */
    private Set<LocalDate> monitoredDays = new TreeSet<>();
    /** First day on which its village or body no longer exists. */
    private LocalDate until = OpenDates.NO_END;
    /** Every day that was ever said to be that one, so that it can be counted anew when it is another. */
    private Set<LocalDate> endDays = new TreeSet<>();

    CommitmentTally(
            UUID id,
            SubjectKind kind,
            UUID holder,
            ClauseKind clause,
            String unitId,
            String unitPath,
            String responsible) {
        this.id = id;
        this.kind = kind;
        this.holder = holder;
        this.clause = clause;
        this.unitId = unitId;
        this.unitPath = unitPath;
        this.responsible = responsible;
    }

    public static UUID idOf(SubjectKind kind, UUID holder, ClauseKind clause) {
        return NameBasedId.of("tally", kind, holder, clause);
    }

    static CommitmentTally of(Holder holder, ClauseKind clause) {
        var tally = new CommitmentTally(
                idOf(holder.kind(), holder.id(), clause),
                holder.kind(),
                holder.id(),
                clause,
                holder.unitId(),
                holder.unitPath(),
                holder.responsible());
        tally.owner = holder.owner();
        tally.lastUntil(holder.until());
        return tally;
    }

    /** Takes the total of a date; false when nothing is new. */
    boolean record(TallyValue value) {
        if (values.contains(value)) {
            return false;
        }
        var before = values.stream()
                .filter(known -> known.asOf().equals(value.asOf()))
                .findFirst();
        before.ifPresent(values::remove);
        values.add(value);
        values.sort(Comparator.comparing(TallyValue::asOf));
        if (value.monitoredOn() != null) {
            monitoredDays.add(value.monitoredOn());
        }
        record("recorded", before.map(TallyValue::inWords).orElse(null), value.inWords());
        tellInternally(new TallyRecorded(
                id,
                kind,
                holder,
                clause,
                value.asOf(),
                value.signed(),
                value.total(),
                unitId,
                unitPath,
                responsible,
                owner,
                value.monitoredOn()));
        return true;
    }

    /** Where its village or body belongs after the unit was split; false when it waits nowhere above that place. */
    boolean placedAt(String path) {
        if (!waitsAbove(path)) {
            return false;
        }
        responsible = path;
        return true;
    }

    /** The directory says how long its village or body exists; false when that is known. */
    boolean follow(Holder told) {
        if (until.equals(told.until())) {
            return false;
        }
        lastUntil(told.until());
        tellInternally(new TallyRecounted(id));
        return true;
    }

    private void lastUntil(LocalDate day) {
        until = day;
        if (!day.equals(OpenDates.NO_END)) {
            endDays.add(day);
        }
    }

    /** What recording a value would do. */
    TallyEffect effectOf(TallyValue value) {
        if (values.contains(value)) {
            return TallyEffect.NOTHING;
        }
        return values.stream().anyMatch(known -> known.asOf().equals(value.asOf()))
                ? TallyEffect.CORRECTS
                : TallyEffect.ADDS;
    }

    /** The newest value up to a date. */
    public Optional<TallyValue> asOf(LocalDate date) {
        return values.reversed().stream()
                .filter(value -> !value.asOf().isAfter(date))
                .findFirst();
    }

    /** The value that counts on a day: the newest one, as long as its village or body exists. */
    public Optional<TallyValue> countedOn(LocalDate day) {
        return day.isBefore(until) ? asOf(day) : Optional.empty();
    }

    /** The days on which it has ever changed what is counted. */
    public Set<LocalDate> booked() {
        var days = new TreeSet<>(endDays);
        values.stream().map(TallyValue::asOf).forEach(days::add);
        return days;
    }

    public Optional<TallyValue> before(TallyValue value) {
        return asOf(value.asOf().minusDays(1));
    }

    /** The last monitoring up to a date. */
    public Optional<LocalDate> monitoredBy(LocalDate date) {
        return values.stream()
                .map(TallyValue::monitoredOn)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(date))
                .max(Comparator.naturalOrder());
    }

    public boolean wasMonitoredOn(LocalDate day) {
        return values.stream().anyMatch(value -> day.equals(value.monitoredOn()));
    }

    /** The days of monitoring whose numbers it has ever touched. */
    public Set<LocalDate> monitoredDays() {
        return Set.copyOf(monitoredDays);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public SubjectKind kind() {
        return kind;
    }

    public UUID holder() {
        return holder;
    }

    public ClauseKind clause() {
        return clause;
    }

    public String unitId() {
        return unitId;
    }

    public String unitPath() {
        return unitPath;
    }

    /** Oldest first. */
    public List<TallyValue> values() {
        return List.copyOf(values);
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }
}
