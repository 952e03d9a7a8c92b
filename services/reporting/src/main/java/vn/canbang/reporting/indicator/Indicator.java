package vn.canbang.reporting.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue. One that has a part of the report is in the core set; the others serve the dashboard and
 * internal control.
 *
 * @param part the number of the report's part that prints it, such as {@code II.4}
 * @param source the service whose measures it rests on
 * @param needs the duties in the plans that ask for it
 */
public record Indicator(
        IndicatorCode code,
        String vi,
        String en,
        @Nullable String part,
        String source,
        List<PeriodKind> periods,
        Aggregation aggregation,
        List<Dimension> disaggregation,
        @Nullable LowestLevel lowestLevel,
        List<String> needs,
        List<Figure> figures) {

    public Indicator {
        Objects.requireNonNull(aggregation, "aggregation of " + code);
        periods = List.copyOf(periods);
        disaggregation = List.copyOf(disaggregation);
        needs = List.copyOf(needs);
        figures = List.copyOf(figures);
        if (periods.isEmpty() || figures.isEmpty()) {
            throw new IllegalArgumentException(code + " has no period or no figure");
        }
        var keys = new HashSet<String>();
        if (!figures.stream().allMatch(figure -> keys.add(figure.key()))) {
            throw new IllegalArgumentException(code + " names two figures alike");
        }
    }

    public boolean isCore() {
        return part != null;
    }

    public Optional<Figure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    public Aggregation aggregationOf(Figure figure) {
        return Objects.requireNonNullElse(figure.aggregation(), aggregation);
    }

    /** Whether it may be shown for an area below the province. */
    public boolean isShownBelowProvince() {
        return lowestLevel != LowestLevel.PROVINCE;
    }
}
