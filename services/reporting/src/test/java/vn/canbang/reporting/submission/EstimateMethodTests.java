package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.birth.BirthSource;
import vn.canbang.reporting.birth.BirthStatus;
import vn.canbang.reporting.figure.ReportForm;

/** An estimated value needs words on how it was estimated. */
class EstimateMethodTests {

    private static final ReportForm WITH_BIRTHS = ReportForm.of(SubmissionFixture.CATALOGUE, Set.of("II.1"));
    private static final ReportForm WITHOUT_BIRTHS = ReportForm.of(SubmissionFixture.CATALOGUE, Set.of("II.4"));

    @Test
    void isMissingWhereBirthsAreEstimatedAndNobodySaysHow() {
        var missing = EstimateMethod.missing(WITH_BIRTHS, content(BirthStatus.ESTIMATE, " "));

        assertThat(missing).contains(Finding.error("estimate_without_method", "II.1.estimate_method"));
    }

    @Test
    void isToldByATextOfTheReport() {
        assertThat(WITH_BIRTHS.asks("II.1.estimate_method")).isTrue();
        assertThat(EstimateMethod.missing(WITH_BIRTHS, content(BirthStatus.ESTIMATE, "Ngoại suy từ 10 tháng")))
                .isEmpty();
    }

    @Test
    void isNotAskedOfBirthsThatWereCounted() {
        assertThat(EstimateMethod.missing(WITH_BIRTHS, content(BirthStatus.PROVISIONAL, "")))
                .isEmpty();
        assertThat(EstimateMethod.missing(WITH_BIRTHS, content(BirthStatus.OFFICIAL, "")))
                .isEmpty();
    }

    @Test
    void isNotAskedWhereTheFormPrintsNoBirths() {
        assertThat(EstimateMethod.missing(WITHOUT_BIRTHS, content(BirthStatus.ESTIMATE, "")))
                .isEmpty();
    }

    private static ReportContent content(BirthStatus status, String method) {
        var births = new RecordedBirths(
                0,
                BirthSource.DST,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                status,
                5600,
                5000,
                null,
                null,
                null,
                null);
        return new ReportContent(List.of(), List.of(births), List.of(new Narrative("II.1.estimate_method", method)));
    }
}
