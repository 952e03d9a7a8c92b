package vn.canbang.reporting.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.FigureOutcome;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.starter.access.UnitPath;

/**
 * The widest difference between the sources of the same births (SRB-11, domain/indicators.md): of the ratio in points, and
 * of the births themselves. Only sources that have recorded the same stretch of days are compared.
 */
@Component
class SourceComparison {

    private final Births births;
    private final BirthReading reading;

    SourceComparison(Births births, BirthReading reading) {
        this.births = births;
        this.reading = reading;
    }

    /** @param unit points for the ratio, births for their number */
    FigureOutcome gap(UnitPath province, LocalDate from, LocalDate to, FigureUnit unit, Locale locale) {
        var sources = comparable(province, from, to);
        if (sources.size() < 2) {
            return FigureOutcome.absent(FigureState.NOT_SUPPLIED);
        }
        if (unit == FigureUnit.BIRTHS) {
            var totals = sources.stream().mapToLong(sum -> sum.counts().total()).summaryStatistics();
            return outcome(BigDecimal.valueOf(totals.getMax() - totals.getMin()), unit, sources, locale);
        }
        var least = reading.minimum(to).number();
        if (sources.stream().anyMatch(sum -> sum.counts().total() < least)) {
            return FigureOutcome.absent(FigureState.TOO_FEW);
        }
        if (sources.stream().anyMatch(sum -> sum.counts().ratio().isEmpty())) {
            return FigureOutcome.absent(FigureState.UNDEFINED);
        }
        var ratios = sources.stream()
                .mapToDouble(sum -> sum.counts().ratio().getAsDouble())
                .summaryStatistics();
        return outcome(BigDecimal.valueOf(ratios.getMax() - ratios.getMin()), unit, sources, locale);
    }

    private List<BirthSum> comparable(UnitPath province, LocalDate from, LocalDate to) {
        var filled = births.filling(province, from, to).values();
        return reading.preferred(province, from, to)
                .map(chosen -> filled.stream()
                        .filter(sum ->
                                sum.from().equals(chosen.from()) && sum.to().equals(chosen.to()))
                        .toList())
                .orElse(List.of());
    }

    private static FigureOutcome outcome(BigDecimal gap, FigureUnit unit, List<BirthSum> sources, Locale locale) {
        var names = sources.stream().map(sum -> sum.source().name(locale)).collect(Collectors.joining(", "));
        var compared = "en".equals(locale.getLanguage()) ? "Sources compared: " : "Các nguồn so sánh: ";
        return new FigureOutcome(FigureValue.of(gap, unit.decimals()), null, null, null, compared + names + ".");
    }
}
