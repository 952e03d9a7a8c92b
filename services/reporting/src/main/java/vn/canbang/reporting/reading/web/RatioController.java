package vn.canbang.reporting.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.RatioWords;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioReading;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.RatioNotes;
import vn.canbang.reporting.reading.TargetReading;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.territory.UnitVersion;

/** The sex ratio at birth of a year, by source, with interval and number of births; verdicts for provinces only. */
@RestController
@RequestMapping("/api/reporting/v1/births/ratio")
class RatioController {

    private final Births births;
    private final BirthReading reading;
    private final ReportingPeriods periods;
    private final RatioPlaces places;
    private final RatioNotes notes;
    private final TargetReading targets;

    RatioController(
            Births births,
            BirthReading reading,
            ReportingPeriods periods,
            RatioPlaces places,
            RatioNotes notes,
            TargetReading targets) {
        this.targets = targets;
        this.notes = notes;
        this.births = births;
        this.reading = reading;
        this.periods = periods;
        this.places = places;
    }

    /**
     * @param boundariesOf the day whose boundaries the area has
     * @param converted whether births of units that are closed by then are among them; such a ratio is an estimate
     * @param breaks days of the year on which the units under this one were rearranged: a series is not joined across them
     * @param notes what must be said beside the ratios, so that nobody reads more into them than they hold
     */
    record RatioView(
            UnitRef unit,
            int year,
            LocalDate boundariesOf,
            boolean converted,
            long minimum,
            List<SourceView> sources,
            List<LocalDate> breaks,
            List<String> notes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceView(
            String source,
            String sourceName,
            LocalDate from,
            LocalDate to,
            String status,
            String statusText,
            long boys,
            long girls,
            long births,
            String state,
            @Nullable BigDecimal value,
            String text,
            @Nullable LimitsView interval,
            List<TargetView> targets) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LimitsView(BigDecimal lower, @Nullable BigDecimal upper) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetView(
            String plan,
            boolean national,
            String text,
            @Nullable BigDecimal limit,
            String result,
            String resultText,
            @Nullable String formal) {

        static TargetView of(TargetReading.Decided decided, Locale locale) {
            return new TargetView(
                    decided.plan(),
                    decided.national(),
                    decided.text(),
                    decided.limit(),
                    decided.code(),
                    decided.words(locale),
                    decided.formal(locale).orElse(null));
        }
    }

    @GetMapping
    @Permit("birth:read")
    RatioView of(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String boundaries,
            Caller caller,
            Locale locale) {
        if (year < 2000 || year > 2100) {
            throw InvalidException.at("/year", "invalid_value");
        }
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var place = places.find(unit, boundaries, first, last, caller);
        var area = place.unit();
        var minimum = reading.minimum(last);
        var sources = births.filling(place.births(), first, last);
        return new RatioView(
                UnitRef.of(area),
                year,
                place.boundariesOf(),
                place.converted(),
                minimum.number(),
                sources.values().stream()
                        .map(sum -> view(area, sum, minimum, locale))
                        .toList(),
                place.breaks(),
                notes.of(place, first, last, sources.values(), locale));
    }

    private SourceView view(UnitVersion area, BirthSum sum, MinimumBirths minimum, Locale locale) {
        var read = minimum.read(sum.counts());
        var value = FigureValue.of(read);
        var interval = switch (read) {
            case RatioReading.Shown shown -> FigureInterval.of(shown.interval(), shown.births());
            case RatioReading.TooFewBirths _, RatioReading.Undefined _ -> null;
        };
        return new SourceView(
                sum.source().code(),
                sum.source().name(locale),
                sum.from(),
                sum.to(),
                sum.status().code(),
                sum.status().words(locale),
                sum.counts().boys(),
                sum.counts().girls(),
                sum.counts().total(),
                value.state().name().toLowerCase(Locale.ROOT),
                value.amount() == null ? null : rounded(value.amount()),
                interval == null ? RatioWords.in(locale).of(read) : value.text() + " (" + interval.words(locale) + ")",
                interval == null
                        ? null
                        : new LimitsView(
                                rounded(interval.lower()), interval.upper() == null ? null : rounded(interval.upper())),
                area.level() == UnitLevel.PROVINCE ? targets(area, sum, minimum, locale) : List.of());
    }

    /** The targets of each plan whose year it is and the national ones, decided against the same source a year before. */
    private List<TargetView> targets(UnitVersion area, BirthSum sum, MinimumBirths minimum, Locale locale) {
        var year = Year.from(sum.from().minusYears(1));
        var before = Optional.ofNullable(births.filling(area.unitPath(), year.atDay(1), year.atDay(year.length()))
                .get(sum.source()));
        var plans = periods.all().stream()
                .filter(period ->
                        !sum.from().isBefore(period.from()) && !sum.from().isAfter(period.to()))
                .map(ReportingPeriod::calendar)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return targets.decide(plans, sum.to(), sum.counts(), before.map(BirthSum::counts), minimum).stream()
                .map(decided -> TargetView.of(decided, locale))
                .toList();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
