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
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.NotFoundException;

/**
 * The total of one village, body or school for one clause over time. It is a stock: each value says how many in all on its
 * date, so recording the same twice changes nothing.
 */
@Document("tallies")
public class CommitmentTally extends HeldTally {

    private List<TallyValue> values = new ArrayList<>();
    /** Every day that was ever said to be one of monitoring, so that it can be counted anew when it was not. */
    private Set<LocalDate> monitoredDays = new TreeSet<>();
    /** Dates of values that were taken back, so that they can be counted anew. */
    private Set<LocalDate> withdrawnDays = new TreeSet<>();
    /** First day on which its village or body exists. */
    private LocalDate from = OpenDates.BEGINNING;
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
            Responsibility responsibility) {
        super(id, kind, holder, clause, unitId, unitPath, responsibility);
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
                holder.responsibility());
        tally.from = holder.from();
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
        tellInternally(TallyRecorded.of(this, value));
        return true;
    }

    /** Takes the value of a date back that was recorded by mistake, for another village or another day: the one before counts on. */
    void withdraw(LocalDate asOf) {
        var wrong = values.stream()
                .filter(known -> known.asOf().equals(asOf))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        values.remove(wrong);
        withdrawnDays.add(asOf);
        record("withdrawn", wrong.inWords(), null);
        tellInternally(new TallyRecounted(id()));
    }

    /** The directory says from when and how long its village or body exists; false when that is known. */
    boolean follow(Holder told) {
        if (from.equals(told.from()) && until.equals(told.until())) {
            return false;
        }
        from = told.from();
        lastUntil(told.until());
        tellInternally(new TallyRecounted(id()));
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

    /** The newest value up to a date; one that is dated before its village or body began is none. */
    public Optional<TallyValue> asOf(LocalDate date) {
        return values.reversed().stream()
                .filter(value -> !value.asOf().isAfter(date))
                .findFirst()
                .filter(value -> !value.asOf().isBefore(from));
    }

    /** The value that counts on a day: the newest one, as long as its village or body exists. */
    public Optional<TallyValue> countedOn(LocalDate day) {
        return day.isBefore(until) ? asOf(day) : Optional.empty();
    }

    /** The days on which it has ever changed what is counted. */
    public Set<LocalDate> booked() {
        var days = new TreeSet<>(endDays);
        days.addAll(withdrawnDays);
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
                .filter(day -> !day.isAfter(date) && !day.isBefore(from))
                .max(Comparator.naturalOrder());
    }

    public boolean wasMonitoredOn(LocalDate day) {
        return !day.isBefore(from) && values.stream().anyMatch(value -> day.equals(value.monitoredOn()));
    }

    /** The days of monitoring whose numbers it has ever touched. */
    public Set<LocalDate> monitoredDays() {
        return Set.copyOf(monitoredDays);
    }

    /** Oldest first. */
    public List<TallyValue> values() {
        return List.copyOf(values);
    }
}
