package vn.canbang.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.indicator.FormulaResult;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioChange;
import vn.canbang.reporting.ratio.RatioTarget;

/** The words and numbers of a report, as portal.md section 8 and Decree 30/2020 write them. */
class ReportWordsTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MinimumBirths minimum = new MinimumBirths(500);

    @Test
    void saysTheSameOfARatioInEnglish() {
        var english = RatioWords.in(Locale.ENGLISH);

        assertThat(english.of(minimum.read(new BirthCounts(5600, 5000))))
                .isEqualTo("95% confidence interval: 107,8 to 116,4; 10.600 births");
        assertThat(english.of(minimum.read(new BirthCounts(112, 102))))
                .isEqualTo("Not enough data to tell: 214 births in the period, at least 500 are needed.");
        assertThat(english.of(RatioTarget.atMost(107).decide(new BirthCounts(1120, 1000)), new BigDecimal("107")))
                .isEqualTo("Not enough data to tell. Formal comparison by the plan: above 107.");
        assertThat(english.ofOutside(2, 180, 0.36))
                .isEqualTo(
                        "Communes outside the 99,8% limits: 2; of 180 with enough data, chance alone puts about 0,4 there.");
    }

    @Test
    void writesNumbersTheVietnameseWay() {
        assertThat(VietnameseText.number(new BigDecimal("1234567.25"), 1)).isEqualTo("1.234.567,3");
        assertThat(VietnameseText.number(new BigDecimal("112"), 1)).isEqualTo("112,0");
        assertThat(VietnameseText.number(new BigDecimal("-0.84"), 1)).isEqualTo("-0,8");
        assertThat(VietnameseText.number(0)).isEqualTo("0");
    }

    @Test
    void putsAZeroBeforeDaysUnderTenAndTheFirstTwoMonths() {
        assertThat(VietnameseText.placeAndDate("Cao Bằng", LocalDate.of(2025, 2, 9)))
                .isEqualTo("Cao Bằng, ngày 09 tháng 02 năm 2025");
        assertThat(VietnameseText.placeAndDate("Cao Bằng", LocalDate.of(2025, 3, 10)))
                .isEqualTo("Cao Bằng, ngày 10 tháng 3 năm 2025");
    }

    @Test
    void printsTheSameRatioWithItsIntervalOrNotAtAll() {
        assertThat(RatioWords.in(VIETNAMESE).of(minimum.read(new BirthCounts(5600, 5000))))
                .isEqualTo("Khoảng tin cậy 95%: 107,8 đến 116,4; 10.600 trẻ");
        assertThat(RatioWords.in(VIETNAMESE).of(minimum.read(new BirthCounts(1120, 1000))))
                .isEqualTo("Khoảng tin cậy 95%: 102,8 đến 122,0; 2.120 trẻ");
        assertThat(RatioWords.in(VIETNAMESE).of(minimum.read(new BirthCounts(112, 102))))
                .isEqualTo("Chưa đủ cơ sở thống kê: 214 trẻ trong kỳ, cần ít nhất 500.");
        assertThat(RatioWords.in(VIETNAMESE).of(minimum.read(new BirthCounts(700, 0))))
                .isEqualTo("Không có bé gái sinh ra trong 700 trẻ.");
    }

    @Test
    void givesBothAnswersToATarget() {
        var target = RatioTarget.atMost(107);
        var words = new BigDecimal("107.0");

        assertThat(RatioWords.in(VIETNAMESE).of(target.decide(new BirthCounts(5600, 5000)), words))
                .isEqualTo("Không đạt. So sánh hình thức theo kế hoạch: cao hơn 107.");
        assertThat(RatioWords.in(VIETNAMESE).of(target.decide(new BirthCounts(1120, 1000)), words))
                .isEqualTo("Chưa đủ cơ sở thống kê. So sánh hình thức theo kế hoạch: cao hơn 107.");
        assertThat(RatioWords.in(VIETNAMESE).of(target.decide(BirthCounts.NONE), words))
                .isEqualTo("Chưa đủ cơ sở thống kê.");
    }

    @Test
    void doesNotCallNoiseARise() {
        var noise = RatioChange.between(new BirthCounts(560, 500), new BirthCounts(564, 500));

        assertThat(RatioWords.in(VIETNAMESE).of(noise.orElseThrow()))
                .isEqualTo("Tăng 0,8 điểm so với năm trước; chưa đủ cơ sở thống kê để nói tăng hay giảm.");
    }

    @Test
    void printsWhatCameOfAFormula() {
        var known = new FormulaResult.Known(new BigDecimal("85.046"), 1820, OptionalLong.of(2140));
        var missing = new FormulaResult.NotSupplied(List.of(MeasureName.of("tips.received")));

        assertThat(FigureValue.of(known, 1).text()).isEqualTo("85,0");
        assertThat(FigureValue.of(missing, 1).text()).isEqualTo("Chưa được cung cấp");
        assertThat(FigureValue.of(new FormulaResult.Undefined(3), 1).text()).isEqualTo("–");
        assertThat(FigureValue.of(minimum.read(new BirthCounts(700, 0))).text()).isEqualTo("–");
        assertThat(FigureValue.of(minimum.read(new BirthCounts(70, 70))).text()).isEqualTo("Chưa đủ cơ sở thống kê");
    }

    @Test
    void refusesWhatContradictsItself() {
        var draft = ReportFixture.aDraft();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureValue(FigureState.NOT_SUPPLIED, BigDecimal.ZERO, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Coverage(1, List.of(new ReportUnit("1", "a"), new ReportUnit("2", "b")), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnexTable(
                        "1",
                        "Bảng",
                        "Đơn vị",
                        List.of(),
                        List.of(new AnnexTable.Row("1", "a", List.of(FigureValue.of(1)))),
                        null,
                        null));
        assertThat(draft.number().number()).isNull();
        assertThat(draft.fileName()).isEqualTo("bao-cao-24-2024-12-31-du-thao");
    }
}
