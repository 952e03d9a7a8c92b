package vn.canbang.reporting.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.directory.ShownTime;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.IndicatorCode;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.measure.SuppliedMeasures;
import vn.canbang.reporting.reading.IndicatorReading;
import vn.canbang.reporting.reading.MeasureReading;
import vn.canbang.reporting.reading.ReadFigure;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** The catalogue of indicators and their values for any unit and period. */
@RestController
@RequestMapping("/api/reporting/v1/indicators")
@Permit("indicator:read")
class IndicatorController {

    private final IndicatorCatalogue catalogue;
    private final SuppliedMeasures supplied;
    private final IndicatorReading reading;
    private final RequestedUnit units;
    private final Territory territory;
    private final ShownTime times;

    IndicatorController(
            IndicatorCatalogue catalogue,
            SuppliedMeasures supplied,
            IndicatorReading reading,
            RequestedUnit units,
            Territory territory,
            ShownTime times) {
        this.catalogue = catalogue;
        this.supplied = supplied;
        this.reading = reading;
        this.units = units;
        this.territory = territory;
        this.times = times;
    }

    record CatalogueView(List<IndicatorView> items) {}

    /** @param supplied whether somebody supplies all that it is computed from */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            String code,
            String name,
            @Nullable String part,
            String source,
            boolean supplied,
            String aggregation,
            List<FigureName> figures) {}

    record FigureName(String key, String name, String unit, int decimals, boolean ratio) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValuesView(
            String code,
            String name,
            UnitRef unit,
            LocalDate from,
            LocalDate to,
            LocalDate cutOff,
            @Nullable Instant latestEvent,
            Instant readAt,
            String asOf,
            List<FigureView> figures,
            @Nullable List<ChildView> children) {}

    record ChildView(UnitRef unit, List<FigureView> figures) {}

    @GetMapping
    CatalogueView all(Locale locale) {
        var known = supplied.among(catalogue.measures());
        return new CatalogueView(catalogue.all().stream()
                .map(indicator -> view(indicator, known, locale))
                .toList());
    }

    @GetMapping("/{code}/values")
    ValuesView values(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String breakdown,
            Caller caller,
            Locale locale) {
        var indicator = find(code);
        if (to.isBefore(from)) {
            throw InvalidException.at("/to", "invalid_value");
        }
        if (breakdown != null && !"children".equals(breakdown)) {
            throw InvalidException.at("/breakdown", "invalid_value");
        }
        var area = units.require(unit, to, caller);
        var span = new MeasureSpan(from, to);
        var children = breakdown == null ? List.<UnitVersion>of() : territory.children(area.unitPath(), to);
        var paths = children.stream().map(UnitVersion::unitPath).toList();
        var read = reading.read(indicator, area.unitPath(), paths, span, locale);
        var figures = read.figures();
        return new ValuesView(
                code,
                nameOf(indicator, locale),
                UnitRef.of(area),
                from,
                to,
                to,
                latest(figures),
                times.now(),
                times.asOf(latest(figures), locale),
                views(indicator, figures, locale),
                breakdown == null ? null : views(indicator, children, read.children(), locale));
    }

    private static List<ChildView> views(
            Indicator indicator, List<UnitVersion> children, Map<String, List<ReadFigure>> reads, Locale locale) {
        return children.stream()
                .map(child -> new ChildView(
                        UnitRef.of(child), views(indicator, reads.getOrDefault(child.path(), List.of()), locale)))
                .toList();
    }

    private Indicator find(String code) {
        try {
            return catalogue.indicator(IndicatorCode.of(code)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notACode) {
            throw new NotFoundException();
        }
    }

    private static @Nullable Instant latest(List<ReadFigure> figures) {
        Instant latest = null;
        for (var figure : figures) {
            latest = Amount.later(latest, figure.latest());
        }
        return latest;
    }

    private static List<FigureView> views(Indicator indicator, List<ReadFigure> figures, Locale locale) {
        return figures.stream()
                .map(figure -> FigureView.of(indicator, figure, locale))
                .toList();
    }

    private IndicatorView view(Indicator indicator, Set<MeasureName> known, Locale locale) {
        return new IndicatorView(
                indicator.code().value(),
                nameOf(indicator, locale),
                indicator.part(),
                indicator.source(),
                indicator.figures().stream()
                        .flatMap(figure -> figure.formula().measures().stream())
                        .allMatch(measure -> known.contains(measure) || MeasureReading.isFromFiles(measure)),
                indicator.aggregation().name().toLowerCase(Locale.ROOT),
                indicator.figures().stream()
                        .map(figure -> name(indicator, figure, locale))
                        .toList());
    }

    private static FigureName name(Indicator indicator, Figure figure, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        return new FigureName(
                indicator.code() + "." + figure.key(),
                english ? figure.en() : figure.vi(),
                english ? figure.unit().en() : figure.unit().vi(),
                figure.unit().decimals(),
                !figure.formula().denominator().isEmpty());
    }

    private static String nameOf(Indicator indicator, Locale locale) {
        return "en".equals(locale.getLanguage()) ? indicator.en() : indicator.vi();
    }
}
