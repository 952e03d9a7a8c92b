package vn.canbang.reporting.disclosure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.IndicatorCode;
import vn.canbang.reporting.indicator.MeasureKind;
import vn.canbang.reporting.indicator.MeasureName;

/** What the catalogue tells about the figures of a published set: which are counts, and which follow from which. */
final class PublishedFigures {

    private static final Set<MeasureKind> ADDED_OVER_TIME = EnumSet.of(MeasureKind.FLOW, MeasureKind.PERIOD);

    private final IndicatorCatalogue catalogue;
    private final Map<MeasureName, String> countOf = new HashMap<>();

    PublishedFigures(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        for (var indicator : catalogue.all()) {
            for (var figure : indicator.figures()) {
                if (isPlain(figure)) {
                    countOf.putIfAbsent(
                            figure.formula().numerator().getFirst(),
                            FigureKey.of(indicator, figure).value());
                }
            }
        }
    }

    Optional<Figure> figure(@Nullable String key) {
        return split(key).flatMap(parts -> indicator(parts).flatMap(indicator -> indicator.figure(parts[1])));
    }

    IndicatorCode codeOf(String key) {
        return IndicatorCode.of(key.substring(0, key.indexOf('.')));
    }

    /** A number of things or acts, of which a small one may tell of somebody. */
    boolean isCount(@Nullable String key) {
        return figure(key)
                .filter(PublishedFigures::isPlain)
                .filter(figure -> figure.unit() != FigureUnit.DONG)
                .isPresent();
    }

    /** Whether a total of it is the sum of the units; members that several units have seen are counted once. */
    boolean isAdded(String key) {
        return figure(key).stream()
                .flatMap(figure -> figure.formula().measures().stream())
                .allMatch(measure -> catalogue
                        .kindOf(measure)
                        .filter(MeasureKind.MEMBERS::equals)
                        .isEmpty());
    }

    /** Whether the numbers of two spans come to that of both together: neither what stands on a day nor who was seen. */
    boolean isAddedOverTime(String key) {
        return figure(key).stream()
                .flatMap(figure -> figure.formula().measures().stream())
                .allMatch(measure -> catalogue
                        .kindOf(measure)
                        .filter(ADDED_OVER_TIME::contains)
                        .isPresent());
    }

    /**
     * The counts that a figure is made of, or that a sum of money belongs to, as far as they are figures themselves: the whole of a
     * share that is none may be known from elsewhere, as the organisations of a province are.
     */
    Set<String> madeOf(String key) {
        var figure = figure(key);
        if (figure.isEmpty()) {
            return Set.of();
        }
        if (figure.get().unit() == FigureUnit.DONG) {
            return countsBeside(key);
        }
        return figure.get().formula().measures().stream()
                .flatMap(measure -> Stream.ofNullable(countOf.get(measure)))
                .collect(Collectors.toSet());
    }

    /** Whether each count that a figure is made of is a figure itself. */
    boolean isMadeOfFigures(String key) {
        return figure(key).stream()
                .flatMap(figure -> figure.formula().measures().stream())
                .allMatch(countOf::containsKey);
    }

    /** The keys of the part and of the whole of a share. */
    record Parts(String part, String whole) {}

    /** The part and the whole of a share, when each is one count. */
    Optional<Parts> share(String key) {
        return figure(key)
                .filter(figure -> figure.formula().numerator().size() == 1
                        && figure.formula().denominator().size() == 1
                        && figure.unit() == FigureUnit.PERCENT)
                .flatMap(figure -> {
                    var part = countOf.get(figure.formula().numerator().getFirst());
                    var whole = countOf.get(figure.formula().denominator().getFirst());
                    return part == null || whole == null ? Optional.empty() : Optional.of(new Parts(part, whole));
                });
    }

    /** Every share of the catalogue. */
    List<String> shares() {
        return catalogue.all().stream()
                .flatMap(indicator -> indicator.figures().stream()
                        .filter(figure -> figure.unit() == FigureUnit.PERCENT)
                        .map(figure -> FigureKey.of(indicator, figure).value()))
                .toList();
    }

    private Set<String> countsBeside(String key) {
        return split(key).flatMap(this::indicator).stream()
                .flatMap(indicator -> indicator.figures().stream()
                        .map(figure -> FigureKey.of(indicator, figure).value()))
                .filter(this::isCount)
                .collect(Collectors.toSet());
    }

    private Optional<Indicator> indicator(String[] parts) {
        return catalogue.indicator(IndicatorCode.of(parts[0]));
    }

    private static Optional<String[]> split(@Nullable String key) {
        return key == null || !FigureKey.isValid(key) ? Optional.empty() : Optional.of(key.split("\\.", 2));
    }

    private static boolean isPlain(Figure figure) {
        return figure.reading() == Computation.FORMULA
                && figure.formula().denominator().isEmpty()
                && figure.formula().numerator().size() == 1;
    }
}
