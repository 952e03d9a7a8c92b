package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.reporting.submission.SubmissionFixture.FORM;
import static vn.canbang.reporting.submission.SubmissionFixture.OFFICER;
import static vn.canbang.reporting.submission.SubmissionFixture.TODAY;
import static vn.canbang.reporting.submission.SubmissionFixture.accepted;
import static vn.canbang.reporting.submission.SubmissionFixture.byId;
import static vn.canbang.reporting.submission.SubmissionFixture.commune;
import static vn.canbang.reporting.submission.SubmissionFixture.draftOf;
import static vn.canbang.reporting.submission.SubmissionFixture.findingsOf;
import static vn.canbang.reporting.submission.SubmissionFixture.owing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwnReporters;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Boundaries;

/** A distinct count over several units lies between the largest of them and their sum. */
class DistinctRangeTests {

    private static final MeasureName TIPS = MeasureName.of("tips.received");

    private final OwingUnit one = commune("07201");
    private final OwingUnit two = commune("07204");

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 12})
    void findsNothingBetweenTheLargestAndTheSum(long counted) {
        var district = consolidated(counted, 0, accepted(one, Map.of(TIPS, 7L)), accepted(two, Map.of(TIPS, 5L)));

        assertThat(findingsOf(district)).isEmpty();
    }

    @Test
    void warnsOfFewerThanTheUnitWithMost() {
        var district = consolidated(6, 0, accepted(one, Map.of(TIPS, 7L)), accepted(two, Map.of(TIPS, 5L)));

        assertThat(findingsOf(district))
                .extracting(Finding::error, Finding::code, Finding::item, Finding::arguments)
                .containsExactly(tuple(
                        false, "distinct_below_largest", "TIP-01.submissions", List.of("Số tin tiếp nhận", 6L, 7L)));
    }

    @Test
    void warnsOfMoreThanAllUnitsTogether() {
        var district = consolidated(13, 0, accepted(one, Map.of(TIPS, 7L)), accepted(two, Map.of(TIPS, 5L)));

        assertThat(findingsOf(district))
                .extracting(Finding::error, Finding::code, Finding::item, Finding::arguments)
                .containsExactly(tuple(
                        false, "distinct_above_sum", "TIP-01.submissions", List.of("Số tin tiếp nhận", 13L, 12L)));
    }

    @Test
    void countsTheOwnPartAmongThem() {
        var first = accepted(one, Map.of(TIPS, 7L));
        var second = accepted(two, Map.of(TIPS, 5L));

        assertThat(findingsOf(consolidated(15, 3, first, second))).isEmpty();
        assertThat(findingsOf(consolidated(16, 3, first, second)))
                .extracting(Finding::code)
                .containsExactly("distinct_above_sum");
    }

    @Test
    void knowsNoSumWhereAUnitToldNone() {
        var silent = accepted(two, Map.of());

        assertThat(findingsOf(consolidated(9, 0, accepted(one, Map.of(TIPS, 7L)), silent)))
                .isEmpty();
        assertThat(findingsOf(consolidated(6, 0, accepted(one, Map.of(TIPS, 7L)), silent)))
                .extracting(Finding::code)
                .containsExactly("distinct_below_largest");
    }

    private Submission consolidated(long counted, long own, Submission... below) {
        var district = draftOf(owing(Tier.DISTRICT, Mode.DIRECTIVE, "24/213/", null), Map.of(TIPS, counted));
        var summing = new Summing(FORM, List.of(one, two), byId(below));
        var ownPart = new Automatic(own, false, TODAY, Instant.EPOCH, 1);
        district.consolidate(
                summing.consolidation(OwnReporters.NONE, Boundaries.UNCHANGED)
                        .counting(summing.counted(own == 0 ? Map.of() : Map.of(TIPS, ownPart))),
                district.entries().above(summing.sums()),
                OFFICER,
                TODAY);
        return district;
    }
}
