package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.reporting.submission.SubmissionFixture.SIGNED;
import static vn.canbang.reporting.submission.SubmissionFixture.commune;
import static vn.canbang.reporting.submission.SubmissionFixture.draftOf;
import static vn.canbang.reporting.submission.SubmissionFixture.figuresOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moved against the same period of the year before by more than the rule allows needs a reason. */
class LargeChangesTests {

    @Test
    void namesTheFigureBothNumbersAndTheRule() {
        assertThat(changes(100, 131, 30))
                .extracting(Finding::error, Finding::code, Finding::item, Finding::arguments)
                .containsExactly(tuple(
                        false, "change_large", "COM-05.signed", List.of("Số hộ gia đình đã cam kết", 100L, 131L, 30)));
    }

    @ParameterizedTest
    @CsvSource({"100, 130, 30", "100, 70, 30", "100, 140, 40", "0, 500, 30"})
    void findsNothingUpToTheLimitAndNothingBesideAZero(long then, long now, int percent) {
        assertThat(changes(then, now, percent)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 69, 30", "100, 141, 40", "3, 4, 30", "100, 0, 30"})
    void findsAFallAsWellAsARise(long then, long now, int percent) {
        assertThat(changes(then, now, percent)).hasSize(1);
    }

    @Test
    void comparesNothingThatTheYearBeforeDidNotHave() {
        var before = draftOf(commune("07201"), Map.of()).entries();
        var now = draftOf(commune("07201"), Map.of(SIGNED, 500L));

        assertThat(new LargeChanges(before, 30).findings(figuresOf(now).lines()))
                .isEmpty();
    }

    private static List<Finding> changes(long then, long now, int percent) {
        var before = draftOf(commune("07201"), Map.of(SIGNED, then)).entries();
        var report = draftOf(commune("07201"), Map.of(SIGNED, now));
        return new LargeChanges(before, percent).findings(figuresOf(report).lines());
    }
}
