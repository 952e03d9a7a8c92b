package vn.canbang.reporting.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published ratios as they ship. */
class ReferenceSeriesTests {

    private final ReferenceSeries series = new ReferenceSeries();

    @Test
    void namesTheSourceOfEveryFigureAndHoldsARatioOrABand() {
        assertThat(series.about("24")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.source()).isNotBlank();
            assertThat(figure.basis()).isNotBlank();
            assertThat(figure.ratio() != null || figure.low() != null || figure.high() != null)
                    .isTrue();
            assertThat(figure.fromYear()).isLessThanOrEqualTo(figure.toYear());
        });
    }

    @Test
    void keepsSourcesOfOneYearSideBySide() {
        var of2018 = series.about("24").stream()
                .filter(figure -> figure.level().equals("country")
                        && figure.fromYear() == 2018
                        && figure.residence().equals("total"))
                .map(ReferenceFigure::ratio)
                .toList();

        assertThat(of2018)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(new BigDecimal("114.8"), new BigDecimal("112.8"), new BigDecimal("115.1")));
    }

    @Test
    void showsAProvinceItsOwnBandAndNoOtherProvince() {
        assertThat(series.about("24").stream().filter(figure -> figure.level().equals("province")))
                .isNotEmpty()
                .allMatch(figure -> "24".equals(figure.area()));
        assertThat(series.about("24"))
                .anySatisfy(figure -> assertThat(figure.low()).isEqualByComparingTo("112"));
    }

    @Test
    void callsNothingVerifiedThatNobodyHasConfirmed() {
        assertThat(series.about("24"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(ReferenceStatus.UNVERIFIED));
        assertThat(ReferenceStatus.of("verified")).isEqualTo(ReferenceStatus.VERIFIED);
        assertThat(ReferenceStatus.of("seen")).isEqualTo(ReferenceStatus.UNVERIFIED);
    }

    @Test
    void tellsARatioThatDoesNotFollowFromItsOwnCounts() {
        assertThat(published("113.5").agreesWithItself())
                .as("6,109 boys and 5,365 girls give 113.9")
                .isFalse();
        assertThat(published("113.9").agreesWithItself()).isTrue();
    }

    private static ReferenceFigure published(String ratio) {
        return new ReferenceFigure(
                "province",
                "19",
                "Thái Nguyên",
                2022,
                2022,
                "total",
                new BigDecimal(ratio),
                null,
                null,
                6109L,
                5365L,
                "population service",
                "baothainguyen.vn",
                "",
                null,
                ReferenceStatus.UNVERIFIED);
    }
}
