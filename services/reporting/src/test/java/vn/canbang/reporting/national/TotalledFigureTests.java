package vn.canbang.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.canbang.reporting.disclosure.OutgoingReport.OutgoingFigure;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;

/** Totals over provinces, and whoever subtracts in them. */
class TotalledFigureTests {

    private static final FigureValue HIDDEN = FigureValue.absent(FigureState.SUPPRESSED);
    private static final FigureValue MISSING = FigureValue.absent(FigureState.NOT_SUPPLIED);

    @Example
    void addsWhatEveryProvinceShows() {
        var figure = totalled(FigureValue.of(5_600), FigureValue.of(4_400), MISSING);

        assertThat(figure.total()).isEqualTo(FigureValue.of(10_000));
        assertThat(figure.supplied()).isEqualTo(2);
        assertThat(figure.hidden()).isZero();
        assertThat(figure.byProvince()).containsExactly(FigureValue.of(5_600), FigureValue.of(4_400), MISSING);
    }

    @Example
    void saysThatNobodySuppliesANumberInsteadOfZero() {
        assertThat(totalled(MISSING, MISSING).total()).isEqualTo(MISSING);
        assertThat(totalled(FigureValue.of(0), MISSING).total()).isEqualTo(FigureValue.of(0));
    }

    @Example
    @Tag("S19")
    void hidesTheTotalOfWhichOnePartIsHidden() {
        for (var beside : List.of(FigureValue.of(5_600), FigureValue.of(0), MISSING, HIDDEN)) {
            assertThat(totalled(beside, HIDDEN).total()).isEqualTo(HIDDEN);
            assertThat(totalled(HIDDEN, beside).total()).isEqualTo(HIDDEN);
        }
        assertThat(totalled(HIDDEN, FigureValue.of(7), HIDDEN).hidden()).isEqualTo(2);
    }

    /**
     * Two countries that differ only in what their provinces hide show the same page, so nobody who holds it, and all tables
     * of the provinces besides, learns what is hidden.
     */
    @Property
    @Tag("S19")
    void showsTheSameWhateverTheHiddenNumbersAre(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> counts,
            @ForAll @IntRange(min = 2, max = 9) int least,
            @ForAll @IntRange(min = 1, max = 8) int other) {
        var changed = counts.stream()
                .map(count -> isHidden(count, least) ? Math.min(other, least - 1) : count)
                .toList();

        assertThat(page(changed, least)).isEqualTo(page(counts, least));
        if (counts.stream().noneMatch(count -> isHidden(count, least))) {
            var sum = counts.stream().mapToLong(Integer::longValue).sum();
            assertThat(page(counts, least).getFirst().total()).isEqualTo(FigureValue.of(sum));
        }
    }

    @Example
    void addsCountsOnlyAndKeepsTheOrderOfTheProvinces() {
        var provinces = List.of(
                province("04", figure("COM-05.signed", FigureValue.of(3)), share()),
                province("24", share(), figure("COM-05.signed", FigureValue.of(40))));

        var totals = TotalledFigure.of(provinces, "COM-05.signed"::equals);

        assertThat(totals).singleElement().satisfies(figure -> {
            assertThat(figure.code()).isEqualTo("COM-05.signed");
            assertThat(figure.total()).isEqualTo(FigureValue.of(43));
            assertThat(figure.byProvince()).containsExactly(FigureValue.of(3), FigureValue.of(40));
        });
    }

    private static boolean isHidden(int count, int least) {
        return count > 0 && count < least;
    }

    private static List<TotalledFigure> page(List<Integer> counts, int least) {
        return List.of(totalled(counts.stream()
                .map(count -> isHidden(count, least) ? HIDDEN : FigureValue.of(count))
                .toArray(FigureValue[]::new)));
    }

    private static TotalledFigure totalled(FigureValue... values) {
        var provinces = IntStream.range(0, values.length)
                .mapToObj(index -> province(String.valueOf(index), figure("SRB-01.births", values[index])))
                .toList();
        return TotalledFigure.of(provinces, _ -> true).getFirst();
    }

    private static GivenFigures province(String code, OutgoingFigure... figures) {
        var year = new NationalTotals.Province(
                code, "Tỉnh " + code, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), "Chính thức");
        return new GivenFigures(year, Arrays.asList(figures));
    }

    private static OutgoingFigure figure(String code, FigureValue value) {
        return new OutgoingFigure(code, "Số", "trẻ", value, null);
    }

    private static OutgoingFigure share() {
        return new OutgoingFigure("COM-05.share", "Tỷ lệ", "%", FigureValue.of(new BigDecimal("71.1"), 1), null);
    }
}
