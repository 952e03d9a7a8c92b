package vn.canbang.reporting.national;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.canbang.reporting.disclosure.OutgoingReport.OutgoingFigure;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;

/**
 * A count in all and by province. It is made of what the provinces show and of nothing else, so it says nothing that their own
 * published tables do not; a total of which one part is hidden is hidden with it, since the rest of it would be that part (S19).
 *
 * @param total suppressed while a province hides its number; else the sum of the provinces that supply one
 * @param byProvince in the order of the provinces
 * @param supplied how many provinces show a number
 * @param hidden how many hide theirs
 */
public record TotalledFigure(
        String code,
        String name,
        String unit,
        FigureValue total,
        List<FigureValue> byProvince,
        long supplied,
        long hidden) {

    static List<TotalledFigure> of(List<GivenFigures> provinces, Predicate<String> isCount) {
        var figures = new LinkedHashMap<String, OutgoingFigure>();
        provinces.stream()
                .flatMap(province -> province.figures().stream())
                .filter(figure -> isCount.test(figure.code()))
                .forEach(figure -> figures.putIfAbsent(figure.code(), figure));
        return figures.values().stream().map(figure -> of(figure, provinces)).toList();
    }

    private static TotalledFigure of(OutgoingFigure figure, List<GivenFigures> provinces) {
        var values = provinces.stream()
                .map(province -> province.value(figure.code()))
                .toList();
        return new TotalledFigure(
                figure.code(),
                figure.name(),
                figure.unit(),
                total(values),
                values,
                count(values, FigureState.KNOWN),
                count(values, FigureState.SUPPRESSED));
    }

    private static FigureValue total(List<FigureValue> values) {
        if (count(values, FigureState.SUPPRESSED) > 0) {
            return FigureValue.absent(FigureState.SUPPRESSED);
        }
        return values.stream()
                .flatMap(value -> Stream.ofNullable(value.amount()))
                .reduce(BigDecimal::add)
                .map(sum -> FigureValue.of(sum, 0))
                .orElseGet(() -> FigureValue.absent(FigureState.NOT_SUPPLIED));
    }

    private static long count(List<FigureValue> values, FigureState state) {
        return values.stream().filter(value -> value.state() == state).count();
    }
}
