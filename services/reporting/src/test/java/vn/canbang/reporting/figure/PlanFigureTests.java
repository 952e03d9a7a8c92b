package vn.canbang.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.IndicatorCode;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioRules;

/** What the plan adds to the births: the mean yearly change (SRB-07) and the distance to the target (SRB-08). */
class PlanFigureTests {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.shipped();
    private static final PlanFrame SINCE_2021_AT_MOST_107 = new PlanFrame(3, BigDecimal.valueOf(107));
    private static final PlanFrame DOWN_IN_ITS_FIRST_YEAR = new PlanFrame(0, null);

    @Test
    void dividesTheChangeByTheYearsSinceThePlanBegan() {
        var births = Map.of(
                3, new BirthCounts(5600, 5000),
                2, new BirthCounts(5700, 5000),
                1, new BirthCounts(5800, 5000),
                0, new BirthCounts(5900, 5000));

        var change = read("SRB-07", SINCE_2021_AT_MOST_107, births);

        assertThat(change.value().text()).isEqualTo("2,00");
        assertThat(change.note()).isEqualTo("Hồi quy có trọng số trên 4 năm: tăng 1,75% mỗi năm.");
    }

    @Test
    void saysNothingOfAChangeWithoutTheFirstYearOrWithTooFewBirths() {
        assertThat(state("SRB-07", SINCE_2021_AT_MOST_107, Map.of(0, new BirthCounts(5900, 5000))))
                .isEqualTo(FigureState.NOT_SUPPLIED);
        assertThat(state(
                        "SRB-07",
                        SINCE_2021_AT_MOST_107,
                        Map.of(3, new BirthCounts(60, 40), 0, new BirthCounts(5900, 5000))))
                .isEqualTo(FigureState.TOO_FEW);
        assertThat(state("SRB-07", DOWN_IN_ITS_FIRST_YEAR, Map.of(0, new BirthCounts(5900, 5000))))
                .isEqualTo(FigureState.UNDEFINED);
    }

    @Test
    void tellsTheSameDistanceApartByWhatTheCountsCarry() {
        var many = read("SRB-08", SINCE_2021_AT_MOST_107, Map.of(0, new BirthCounts(5600, 5000)));
        var few = read("SRB-08", SINCE_2021_AT_MOST_107, Map.of(0, new BirthCounts(1120, 1000)));

        assertThat(many.value().text()).isEqualTo("5,0");
        assertThat(few.value().text()).isEqualTo("5,0");
        assertThat(many.note()).isEqualTo("Không đạt. So sánh hình thức theo kế hoạch: cao hơn 107.");
        assertThat(few.note()).isEqualTo("Chưa đủ cơ sở thống kê. So sánh hình thức theo kế hoạch: cao hơn 107.");
    }

    @Test
    void hasNoDistanceWhereThePlanNamesNoNumberOrTheBirthsAreTooFew() {
        assertThat(state("SRB-08", DOWN_IN_ITS_FIRST_YEAR, Map.of(0, new BirthCounts(5600, 5000))))
                .isEqualTo(FigureState.UNDEFINED);
        assertThat(state("SRB-08", SINCE_2021_AT_MOST_107, Map.of(0, new BirthCounts(60, 40))))
                .isEqualTo(FigureState.TOO_FEW);
        assertThat(state("SRB-08", SINCE_2021_AT_MOST_107, Map.of())).isEqualTo(FigureState.NOT_SUPPLIED);
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"1, 112.0", "2, 110.0", "3, 108.0"})
    void putsAsManyYearsTogetherAsTheRuleSays(int years, BigDecimal ratio) {
        var births =
                Map.of(0, new BirthCounts(5600, 5000), 1, new BirthCounts(5400, 5000), 2, new BirthCounts(5200, 5000));

        var pooled = read("SRB-05", SINCE_2021_AT_MOST_107, births, Locale.of("vi"), years);

        assertThat(pooled.value().amount()).isEqualByComparingTo(ratio);
        assertThat(pooled.denominator()).isEqualTo(years * 5000L);
        assertThat(pooled.note()).isEqualTo("Gộp " + years + " năm.");
        assertThat(read("SRB-05", SINCE_2021_AT_MOST_107, births, Locale.of("vi"), 4)
                        .value()
                        .state())
                .as("one of four years is missing")
                .isEqualTo(FigureState.NOT_SUPPLIED);
    }

    private static FigureState state(String code, PlanFrame plan, Map<Integer, BirthCounts> births) {
        return read(code, plan, births).value().state();
    }

    @Test
    void saysItsWordsInTheLanguageOfItsReader() {
        var births = Map.of(3, new BirthCounts(5600, 5000), 0, new BirthCounts(5900, 5000));

        assertThat(read("SRB-07", DOWN_IN_ITS_FIRST_YEAR, births, Locale.ENGLISH)
                        .note())
                .isEqualTo("The plan is in its first year.");
        assertThat(read("SRB-08", DOWN_IN_ITS_FIRST_YEAR, births, Locale.ENGLISH)
                        .note())
                .isEqualTo("The plan names no number.");
        assertThat(read("SRB-07", SINCE_2021_AT_MOST_107, births, Locale.ENGLISH)
                        .note())
                .startsWith("Weighted regression over 2 years: up ")
                .endsWith("% a year.");
        assertThat(read("SRB-08", SINCE_2021_AT_MOST_107, births, Locale.ENGLISH)
                        .note())
                .isEqualTo("Not met. Formal comparison by the plan: above 107.");
    }

    private static FigureOutcome read(String code, PlanFrame plan, Map<Integer, BirthCounts> births) {
        return read(code, plan, births, Locale.of("vi"));
    }

    private static FigureOutcome read(String code, PlanFrame plan, Map<Integer, BirthCounts> births, Locale locale) {
        return read(code, plan, births, locale, 3);
    }

    private static FigureOutcome read(
            String code, PlanFrame plan, Map<Integer, BirthCounts> births, Locale locale, int pooledYears) {
        var indicator = CATALOGUE.indicator(IndicatorCode.of(code)).orElseThrow();
        return new FigureComputation(
                        measure -> OptionalLong.empty(),
                        yearsBack -> Optional.ofNullable(births.get(yearsBack)),
                        () -> new RatioRules(new MinimumBirths(500), pooledYears),
                        plan,
                        true,
                        locale)
                .of(indicator, indicator.figures().getFirst());
    }
}
