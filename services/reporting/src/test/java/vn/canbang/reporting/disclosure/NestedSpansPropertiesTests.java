package vn.canbang.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.canbang.reporting.document.FigureStatus;
import vn.canbang.reporting.document.ReportSpan;
import vn.canbang.reporting.indicator.IndicatorCatalogue;

/**
 * Whoever adds and subtracts the reports of a year of Cao Bằng in any way finds no small number of any days. The year is closed
 * on 14/12, the fourth quarter on 31/12 (calendars/cao-bang-2018-2025.yaml), and a report out of turn lies across two quarters.
 */
@Tag("S19")
class NestedSpansPropertiesTests {

    private static final String FLOW = "CAM-01.sessions";
    private static final PublishedSet.Place PLACE = new PublishedSet.Place("04", FLOW);
    private static final long LEAST = 5;

    /** Days between which no report begins or ends. */
    private static final List<String> STRETCHES =
            List.of("2024-01-01", "2024-02-01", "2024-04-01", "2024-06-01", "2024-07-01", "2024-10-01", "2024-12-15");

    private static final List<Report> REPORTS = List.of(
            new Report("2024-01-01", "2024-03-31"),
            new Report("2024-04-01", "2024-06-30"),
            new Report("2024-07-01", "2024-09-30"),
            new Report("2024-10-01", "2024-12-31"),
            new Report("2024-01-01", "2024-12-14"),
            new Report("2024-02-01", "2024-05-31"));

    private record Report(String from, String to) {

        boolean holds(int stretch) {
            var first = STRETCHES.get(stretch);
            return from.compareTo(first) <= 0 && first.compareTo(to) <= 0;
        }

        long countOf(List<Integer> days) {
            return IntStream.range(0, days.size())
                    .filter(this::holds)
                    .mapToLong(days::get)
                    .sum();
        }
    }

    private final PublishedFigures figures = new PublishedFigures(IndicatorCatalogue.shipped());

    /** Of zeros there are none: they are shown, so that nothing is left to hide where a zero is the last that was missing. */
    @Property(tries = 1000)
    void leavesNoSmallNumberOfAnyDaysToWhoeverAddsAndSubtracts(
            @ForAll @Size(7) List<@IntRange(min = 1, max = 9) Integer> days, @ForAll long order) {
        var sending = new ArrayList<>(IntStream.range(0, REPORTS.size()).boxed().toList());
        Collections.shuffle(sending, new Random(order));

        var shown = shownOf(sending, days);

        for (var taken : combinations(shown)) {
            assertThat(found(taken, days))
                    .as(
                            "of %s, sent in the order %s, with %s taken of %s",
                            days, sending, Arrays.toString(taken), shown)
                    .satisfiesAnyOf(
                            number -> assertThat(number).isZero(),
                            number -> assertThat(number).isGreaterThanOrEqualTo(LEAST));
        }
    }

    private Set<Integer> shownOf(List<Integer> sending, List<Integer> days) {
        var suppression = new Suppression();
        var spans = new NestedSpans(figures, suppression, new LeastPublished.Limits(LEAST, LEAST, Set.of()));
        var published = new ArrayList<PublishedSet>();
        Map<Integer, CellKey> cells = new HashMap<>();
        for (var each : sending) {
            var report = REPORTS.get(each);
            var set = set(each, report);
            var cell = new CellKey("04", FLOW, each);
            set.cells().put(PLACE, cell);
            cells.put(each, cell);
            published.add(set);
            suppression.count(cell, report.countOf(days), LEAST);
            spans.relate(set, published);
            suppression.hidden();
            suppression.publish();
        }
        var hidden = suppression.hidden();
        var shown = new HashSet<>(cells.keySet());
        shown.removeIf(each -> hidden.contains(cells.get(each)));
        return shown;
    }

    private static PublishedSet set(int ordinal, Report report) {
        var last = LocalDate.parse(report.to());
        return new PublishedSet(
                new UUID(0, ordinal),
                ordinal,
                new ReportSpan("04", "Cao Bằng", LocalDate.parse(report.from()), last, last, FigureStatus.OFFICIAL));
    }

    /** Each report that is shown is added, subtracted or left out; 1, -1 or 0 stands for it. */
    private static List<int[]> combinations(Set<Integer> shown) {
        var all = new ArrayList<int[]>();
        all.add(new int[REPORTS.size()]);
        for (var report : shown) {
            for (var each : List.copyOf(all)) {
                for (var sign : List.of(1, -1)) {
                    var more = each.clone();
                    more[report] = sign;
                    all.add(more);
                }
            }
        }
        return all;
    }

    /** The number of the days that are left once each; 0 where others are left. */
    private static long found(int[] taken, List<Integer> days) {
        var times = IntStream.range(0, STRETCHES.size())
                .map(stretch -> IntStream.range(0, REPORTS.size())
                        .filter(report -> REPORTS.get(report).holds(stretch))
                        .map(report -> taken[report])
                        .sum())
                .toArray();
        return Arrays.stream(times).allMatch(each -> each == 0 || each == 1)
                ? IntStream.range(0, times.length)
                        .mapToLong(stretch -> (long) times[stretch] * days.get(stretch))
                        .sum()
                : 0;
    }
}
