package vn.canbang.commitments.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.commitment.CountedDay;
import vn.canbang.commitments.commitment.DayCount;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Providers and facilities with a valid commitment (COM-01, COM-02): one more on the day of signing, one less on the day on
 * which it no longer covers, booked at once, in the unit and for the owner for which the directory counts them as registered
 * ({@code Counting}). Flows: supplementary signings on the day of signing (COM-03); what came due and what of it was signed
 * again, both on the day on which it came due (COM-08); breaches on the day of the decision, as long as it stands (COM-09).
 * Whether somebody questions a commitment makes no difference to any of them.
 */
@Component
class CommitmentMeasures implements MeasureSource {

    static final String PROVIDERS = "commitments.providers_committed";
    static final String FACILITIES = "commitments.facilities_committed";
    private static final Map<String, ToLongFunction<DayCount>> FLOWS = Map.of(
            "commitments.supplementary_signings", DayCount::supplementary,
            "commitments.renewals_due", DayCount::due,
            "commitments.renewals_done", DayCount::renewed,
            "commitments.breaches_concluded", DayCount::breaches);

    private final Commitments commitments;

    CommitmentMeasures(Commitments commitments) {
        this.commitments = commitments;
    }

    /** All measures that a commitment of a kind may touch on a day. */
    static Set<String> of(SubjectKind kind) {
        var all = new HashSet<>(FLOWS.keySet());
        all.add(kind == SubjectKind.PROVIDER ? PROVIDERS : FACILITIES);
        return all;
    }

    @Override
    public Set<String> measures() {
        var all = new HashSet<>(FLOWS.keySet());
        all.addAll(Set.of(PROVIDERS, FACILITIES));
        return all;
    }

    @Override
    public MeasureKind kind(String measure) {
        return FLOWS.containsKey(measure) ? MeasureKind.FLOW : MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        return Objects.requireNonNull(cells(List.of(key)).get(key));
    }

    @Override
    public Map<MeasuredDay, Map<String, Long>> cells(Collection<MeasuredDay> keys) {
        var counts = commitments.counts(keys.stream()
                .flatMap(key -> kindsOf(key.measure()).stream().map(kind -> counted(kind, key)))
                .distinct()
                .toList());
        var all = new HashMap<MeasuredDay, Map<String, Long>>();
        keys.forEach(key -> all.put(key, cells(key, counts)));
        return all;
    }

    private static Map<String, Long> cells(MeasuredDay key, Map<CountedDay, DayCount> counts) {
        var cells = new TreeMap<String, Long>();
        for (var kind : kindsOf(key.measure())) {
            var count = Objects.requireNonNull(counts.get(counted(kind, key)));
            var flow = FLOWS.get(key.measure());
            if (flow == null) {
                count.changes().forEach((ownership, change) -> add(cells, "ownership=" + ownership, change));
            } else if (flow.applyAsLong(count) > 0) {
                add(cells, "kind=" + kind.code(), flow.applyAsLong(count));
            }
        }
        return cells;
    }

    private static void add(Map<String, Long> cells, String cell, long number) {
        cells.put(cell, number);
        cells.merge(TOTAL, number, Long::sum);
    }

    private static List<SubjectKind> kindsOf(String measure) {
        return switch (measure) {
            case PROVIDERS -> List.of(SubjectKind.PROVIDER);
            case FACILITIES -> List.of(SubjectKind.FACILITY);
            default -> List.of(SubjectKind.PROVIDER, SubjectKind.FACILITY);
        };
    }

    private static CountedDay counted(SubjectKind kind, MeasuredDay key) {
        return new CountedDay(kind, key.unit(), key.path(), key.owner(), key.day());
    }
}
