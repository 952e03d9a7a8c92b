package vn.canbang.commitments.measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.tally.Tallies;
import vn.canbang.commitments.tally.TallyValue;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Households and staff of the tallies (COM-04, COM-05), of the clause on sex selection only: on each as-of date the
 * difference to the value before, and all of it less on the day from which the village or body no longer exists, so that the sum
 * up to a day is the stock of that day.
 */
@Component
class TallyMeasures implements MeasureSource {

    static final ClauseKind COUNTED = ClauseKind.NO_SEX_SELECTION;
    private static final Map<String, Reading> READINGS = Map.of(
            "commitments.households_signed", new Reading(SubjectKind.HOUSEHOLD_GROUP, TallyValue::signed),
            "commitments.households_total", new Reading(SubjectKind.HOUSEHOLD_GROUP, TallyValue::total),
            "commitments.staff_signed", new Reading(SubjectKind.STAFF_OF_UNIT, TallyValue::signed),
            "commitments.staff_total", new Reading(SubjectKind.STAFF_OF_UNIT, TallyValue::total));

    private final Tallies tallies;

    TallyMeasures(Tallies tallies) {
        this.tallies = tallies;
    }

    /** The measures that a tally of a kind feeds. */
    static Set<String> of(SubjectKind kind) {
        return READINGS.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> measures() {
        return READINGS.keySet();
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var reading = Objects.requireNonNull(READINGS.get(key.measure()));
        var touched = tallies.findByUnitIdAndKindAndClause(key.unit(), reading.kind(), COUNTED).stream()
                .filter(tally -> tally.unitPath().equals(key.path()) && Objects.equals(tally.owner(), key.owner()))
                .filter(tally -> tally.booked().contains(key.day()))
                .toList();
        return touched.isEmpty()
                ? Map.of()
                : Map.of(
                        TOTAL,
                        touched.stream()
                                .mapToLong(tally -> change(tally, key, reading.number()))
                                .sum());
    }

    private static long change(CommitmentTally tally, MeasuredDay key, ToLongFunction<TallyValue> number) {
        return counted(tally, key.day(), number) - counted(tally, key.day().minusDays(1), number);
    }

    private static long counted(CommitmentTally tally, LocalDate day, ToLongFunction<TallyValue> number) {
        return tally.countedOn(day).map(number::applyAsLong).orElse(0L);
    }

    /** Which number of which tallies a measure reads. */
    private record Reading(SubjectKind kind, ToLongFunction<TallyValue> number) {}
}
