package vn.canbang.reporting.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.SuppliedMeasures;
import vn.canbang.reporting.reading.BirthMeasures;
import vn.canbang.starter.access.Permit;

/** The catalogue of indicators. */
@RestController
@RequestMapping("/api/reporting/v1/indicators")
@Permit("indicator:read")
class IndicatorController {

    private final IndicatorCatalogue catalogue;
    private final SuppliedMeasures supplied;

    IndicatorController(IndicatorCatalogue catalogue, SuppliedMeasures supplied) {
        this.catalogue = catalogue;
        this.supplied = supplied;
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

    @GetMapping
    CatalogueView all(Locale locale) {
        var known = supplied.among(catalogue.measures());
        return new CatalogueView(catalogue.all().stream()
                .map(indicator -> view(indicator, known, locale))
                .toList());
    }

    private IndicatorView view(Indicator indicator, Set<MeasureName> known, Locale locale) {
        return new IndicatorView(
                indicator.code().value(),
                "en".equals(locale.getLanguage()) ? indicator.en() : indicator.vi(),
                indicator.part(),
                indicator.source(),
                indicator.figures().stream()
                        .flatMap(figure -> figure.formula().measures().stream())
                        .allMatch(measure -> known.contains(measure) || BirthMeasures.isFromFiles(measure)),
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
}
