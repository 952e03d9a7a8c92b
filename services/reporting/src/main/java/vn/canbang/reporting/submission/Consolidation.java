package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.canbang.reporting.figure.CountedBelow;
import vn.canbang.reporting.figure.OverrideBelow;
import vn.canbang.reporting.measure.MeasureSlice;

/**
 * Of whose reports the sums are made. Missing units are listed, never guessed.
 *
 * @param accepted which acceptance of each included report the sums hold; empty in reports of earlier releases
 * @param missingBelow whom the reports under the included ones lack, so that a sum of all districts does not look complete
 *     while communes are missing; empty in reports of earlier releases
 * @param slices whose published numbers are counted anew for distinct counts
 * @param overrides what units below set by hand, with their reasons
 * @param counted distinct counts as the included reports tell them; empty in reports of earlier releases
 * @param explained warnings of the units below with their reasons; empty likewise
 */
public record Consolidation(
        List<UUID> included,
        List<Acceptance> accepted,
        List<MissingUnit> missing,
        List<MissingBelow> missingBelow,
        List<MeasureSlice> slices,
        List<OverrideBelow> overrides,
        List<CountedBelow> counted,
        List<ExplainedBelow> explained) {

    static final Consolidation NONE =
            new Consolidation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Consolidation {
        included = List.copyOf(included);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        missing = List.copyOf(missing);
        missingBelow = missingBelow == null ? List.of() : List.copyOf(missingBelow);
        slices = List.copyOf(slices);
        overrides = List.copyOf(overrides);
        counted = counted == null ? List.of() : List.copyOf(counted);
        explained = explained == null ? List.of() : List.copyOf(explained);
    }

    /**
     * A report as it was accepted: one that comes back and is accepted anew has another round.
     *
     * @param round number of its handing in, counted in returns before it
     */
    public record Acceptance(UUID submission, int round) {

        static Acceptance of(Submission report) {
            return new Acceptance(report.id(), report.round());
        }
    }

    /** A unit whose report was not accepted in time. */
    public record MissingUnit(UUID submission, String code, String name) {}

    /** The units without which an included unit made its own sums. */
    public record MissingBelow(String unit, List<MissingUnit> missing) {

        public MissingBelow {
            missing = List.copyOf(missing);
        }
    }

    /** The same with what the included reports tell of distinct counts. */
    Consolidation counting(List<CountedBelow> told) {
        return new Consolidation(included, accepted, missing, missingBelow, slices, overrides, told, explained);
    }

    /** What the level above inherits from the report of a unit: whom it lacks itself, and whom those lack that it includes. */
    List<MissingBelow> missingUnder(String unit) {
        return Stream.concat(
                        missing.isEmpty() ? Stream.empty() : Stream.of(new MissingBelow(unit, missing)),
                        missingBelow.stream())
                .toList();
    }

    /** Whether the sums hold a report as it was accepted in this round; sums of earlier releases hold it in any. */
    boolean holds(Acceptance report) {
        return included.contains(report.submission())
                && accepted.stream()
                        .filter(each -> each.submission().equals(report.submission()))
                        .allMatch(report::equals);
    }

    public int owing() {
        return included.size() + missing.size();
    }

    /** “Tổng của 2/3 đơn vị”, and when the sums below lack somebody “Tổng của 10/10 đơn vị, thiếu 6 đơn vị cấp dưới” */
    public String words(Locale locale) {
        var share = included.size() + "/" + owing();
        var below =
                missingBelow.stream().mapToInt(each -> each.missing().size()).sum();
        if ("en".equals(locale.getLanguage())) {
            return "Sum of " + share + " units" + (below == 0 ? "" : ", without " + below + " units below them");
        }
        return "Tổng của " + share + " đơn vị" + (below == 0 ? "" : ", thiếu " + below + " đơn vị cấp dưới");
    }
}
