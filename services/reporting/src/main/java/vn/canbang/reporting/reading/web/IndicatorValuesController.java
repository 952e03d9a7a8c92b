package vn.canbang.reporting.reading.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.directory.ShownTime;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.IndicatorCode;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.reading.AskedBoundaries;
import vn.canbang.reporting.reading.IndicatorReading;
import vn.canbang.reporting.reading.ReadFigure;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** The values of an indicator for any unit and period, as it was or on today's boundaries. */
@RestController
@RequestMapping("/api/reporting/v1/indicators/{code}/values")
@Permit("indicator:read")
class IndicatorValuesController {

    private final IndicatorCatalogue catalogue;
    private final IndicatorReading reading;
    private final RequestedUnit units;
    private final Territory territory;
    private final ShownTime times;
    private final Today today;

    IndicatorValuesController(
            IndicatorCatalogue catalogue,
            IndicatorReading reading,
            RequestedUnit units,
            Territory territory,
            ShownTime times,
            Today today) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.units = units;
        this.territory = territory;
        this.times = times;
        this.today = today;
    }

    @GetMapping
    IndicatorValuesView values(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String breakdown,
            @RequestParam(required = false) @Nullable String boundaries,
            Caller caller,
            Locale locale) {
        var indicator = find(code);
        if (to.isBefore(from)) {
            throw InvalidException.at("/to", "invalid_value");
        }
        if (breakdown != null && !"children".equals(breakdown)) {
            throw InvalidException.at("/breakdown", "invalid_value");
        }
        var asked = new AskedBoundaries(
                BoundariesAsked.dayOf(boundaries, to, today.date()), BoundariesAsked.areTodays(boundaries));
        var area = units.require(unit, asked.day(), caller);
        var children = breakdown == null ? List.<UnitVersion>of() : territory.children(area.unitPath(), asked.day());
        var paths = children.stream().map(UnitVersion::unitPath).toList();
        var read = reading.read(indicator, area.unitPath(), paths, new MeasureSpan(from, to), asked, locale);
        var latest = latest(read.figures());
        return new IndicatorValuesViews(indicator, read, locale)
                .of(
                        area,
                        breakdown == null ? null : children,
                        new IndicatorValuesViews.Asked(from, to, asked.day(), latest),
                        times.now(),
                        times.asOf(latest, locale));
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
}
