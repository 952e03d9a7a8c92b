package vn.canbang.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.document.FigureStatus;
import vn.canbang.reporting.document.ReportSpan;
import vn.canbang.reporting.indicator.IndicatorCatalogue;

/** What subtracting a shorter report from a longer one would tell. */
@Tag("S19")
class NestedSpansTests {

    private static final String FLOW = "COM-09.cases";
    private static final String STOCK = "COM-04.signed";

    private final PublishedFigures figures = new PublishedFigures(IndicatorCatalogue.shipped());
    private final Suppression suppression = new Suppression();
    private final NestedSpans spans = new NestedSpans(figures, suppression, new LeastPublished.Limits(5, 10, Set.of()));

    private final Map<Integer, Long> counts = new HashMap<>();

    @Test
    void hidesTheYearWhereItsQuartersWouldGiveASmallQuarterAway() {
        var published = List.of(
                set(1, "2025-01-01", "2025-03-31", FLOW, 3),
                set(2, "2025-04-01", "2025-06-30", FLOW, 20),
                set(3, "2025-07-01", "2025-09-30", FLOW, 30),
                set(4, "2025-10-01", "2025-12-31", FLOW, 25));
        var year = set(5, "2025-01-01", "2025-12-31", FLOW, 78);

        assertThat(hiddenWith(published, year, FLOW)).contains(cell(FLOW, 1), cell(FLOW, 5));
    }

    @Test
    void hidesTheYearWhereAFewHappenedInTheDaysOutsideTheShorterReport() {
        var half = set(1, "2025-01-01", "2025-06-30", FLOW, 40);

        assertThat(hiddenWith(List.of(half), set(2, "2025-01-01", "2025-12-31", FLOW, 42), FLOW))
                .contains(cell(FLOW, 2));
    }

    @Test
    void leavesAYearOfWhichEnoughIsOutsideTheShorterReport() {
        var half = set(1, "2025-01-01", "2025-06-30", FLOW, 40);

        assertThat(hiddenWith(List.of(half), set(2, "2025-01-01", "2025-12-31", FLOW, 60), FLOW))
                .doesNotContain(cell(FLOW, 1), cell(FLOW, 2));
    }

    @Test
    void subtractsNoNumbersOfADay() {
        var half = set(1, "2025-01-01", "2025-06-30", STOCK, 40);

        assertThat(hiddenWith(List.of(half), set(2, "2025-01-01", "2025-12-31", STOCK, 42), STOCK))
                .isEmpty();
    }

    /** As the calendar of Cao Bằng has it: its year ends with what is known on 14/12, the fourth quarter on 31/12. */
    @Test
    void hidesTheFourthQuarterWhereAFewHappenedAfterTheYearWasClosed() {
        var published = List.of(
                set(1, "2024-01-01", "2024-03-31", FLOW, 12),
                set(2, "2024-04-01", "2024-06-30", FLOW, 20),
                set(3, "2024-07-01", "2024-09-30", FLOW, 30),
                set(4, "2024-01-01", "2024-12-14", FLOW, 85));

        assertThat(hiddenWith(published, set(5, "2024-10-01", "2024-12-31", FLOW, 26), FLOW))
                .as("12 and 20 and 30 and 26 less 85 are the 3 from 15/12 on")
                .contains(cell(FLOW, 5));
    }

    @Test
    void hidesTheYearWhereItsFourthQuarterWasGivenOutBefore() {
        var published = List.of(
                set(1, "2024-01-01", "2024-03-31", FLOW, 12),
                set(2, "2024-04-01", "2024-06-30", FLOW, 20),
                set(3, "2024-07-01", "2024-09-30", FLOW, 30),
                set(4, "2024-10-01", "2024-12-31", FLOW, 26));

        assertThat(hiddenWith(published, set(5, "2024-01-01", "2024-12-14", FLOW, 85), FLOW))
                .contains(cell(FLOW, 5));
    }

    @Test
    void leavesTheFourthQuarterWhereEnoughHappenedAfterTheYearWasClosed() {
        var published = List.of(
                set(1, "2024-01-01", "2024-03-31", FLOW, 12),
                set(2, "2024-04-01", "2024-06-30", FLOW, 20),
                set(3, "2024-07-01", "2024-09-30", FLOW, 30),
                set(4, "2024-01-01", "2024-12-14", FLOW, 80));

        assertThat(hiddenWith(published, set(5, "2024-10-01", "2024-12-31", FLOW, 26), FLOW))
                .doesNotContain(cell(FLOW, 1), cell(FLOW, 2), cell(FLOW, 3), cell(FLOW, 4), cell(FLOW, 5));
    }

    /** The report out of turn lies across the first two quarters, which begin earlier and would be taken instead of it. */
    @Test
    void subtractsAReportAcrossTwoQuartersTogetherWithTheOthers() {
        var published = List.of(
                set(1, "2024-02-01", "2024-05-31", FLOW, 28),
                set(2, "2024-01-01", "2024-03-31", FLOW, 12),
                set(3, "2024-04-01", "2024-06-30", FLOW, 18),
                set(4, "2024-07-01", "2024-09-30", FLOW, 30),
                set(5, "2024-10-01", "2024-12-31", FLOW, 26));

        assertThat(hiddenWith(published, set(6, "2024-01-01", "2024-12-31", FLOW, 86), FLOW))
                .as("86 less 28 and 30 and 26 are the 2 of January and June")
                .contains(cell(FLOW, 6));
    }

    private Set<CellKey> hiddenWith(List<PublishedSet> published, PublishedSet last, String figure) {
        published.forEach(set -> count(set, figure));
        suppression.hidden();
        suppression.publish();
        count(last, figure);
        spans.relate(last, Stream.concat(published.stream(), Stream.of(last)).toList());
        return suppression.hidden();
    }

    private void count(PublishedSet set, String figure) {
        suppression.count(cell(figure, set.ordinal()), counts.getOrDefault(set.ordinal(), 0L), 5);
    }

    private PublishedSet set(int ordinal, String from, String to, String figure, long count) {
        var last = LocalDate.parse(to);
        var set = new PublishedSet(
                new UUID(0, ordinal),
                ordinal,
                new ReportSpan("04", "Cao Bằng", LocalDate.parse(from), last, last, FigureStatus.OFFICIAL));
        set.cells().put(new PublishedSet.Place("04", figure), cell(figure, ordinal));
        counts.put(ordinal, count);
        return set;
    }

    private static CellKey cell(String figure, int ordinal) {
        return new CellKey("04", figure, ordinal);
    }
}
