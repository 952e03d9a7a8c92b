package vn.canbang.reporting.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnits;
import vn.canbang.reporting.calendar.OwnReporters;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.measure.MeasureSlice;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.MeasureReading;
import vn.canbang.starter.access.UnitPath;

/**
 * Reads what services and files say of a unit's own part of a report. What organisations report for themselves is left
 * to them, so that nothing is counted twice.
 */
@Component
class Prefilling {

    private final MeasureReading measures;
    private final BirthReading births;
    private final OwingUnits owing;
    private final ReportForms forms;
    private final BoundariesOfDay boundaries;
    private final Clock clock;

    Prefilling(
            MeasureReading measures,
            BirthReading births,
            OwingUnits owing,
            ReportForms forms,
            BoundariesOfDay boundaries,
            Clock clock) {
        this.boundaries = boundaries;
        this.measures = measures;
        this.births = births;
        this.owing = owing;
        this.forms = forms;
        this.clock = clock;
    }

    /** The own part of each measure that somebody supplies. */
    Map<MeasureName, Automatic> read(Submission submission, ReportingPeriod period) {
        var form = forms.of(submission);
        var slices = slicesOf(submission, owing.ownReporters(period), boundaries.on(period.cutOff()));
        var numbers = new HashMap<MeasureName, Automatic>();
        var added = form.measures().stream()
                .filter(measure -> !form.isCounted(measure) && !form.isRead(measure))
                .toList();
        numbers.putAll(published(added, slices, period));
        numbers.putAll(readAnew(submission, submission.consolidation().orElse(Consolidation.NONE), period));
        if (submission.obligation().tier() == Tier.PROVINCE) {
            numbers.putAll(born(form, submission, period));
        }
        return numbers;
    }

    /**
     * Births of the period and of the years before, for the province's report only: the years of the pooled ratio, the year
     * before for the change on it, and those from the first year of the plan on.
     */
    List<RecordedBirths> births(Submission submission, ReportingPeriod period) {
        var found = new ArrayList<RecordedBirths>();
        if (submission.obligation().tier() == Tier.PROVINCE) {
            var unit = new UnitPath(submission.obligation().unit().path());
            var years = yearsOf(period);
            for (var back = 0; back < years; back++) {
                var yearsBack = back;
                births.recorded(unit, period.from(), period.to(), back)
                        .ifPresent(sum -> found.add(RecordedBirths.of(yearsBack, sum)));
            }
            if (period.names().kind() == PeriodKind.PHASE) {
                found.addAll(yearsOfPhase(unit, period));
            }
        }
        return found;
    }

    /**
     * Each year of a phase by the source that recorded the latest one, for the series and for the mean change over the years;
     * its last year may not have been recorded yet.
     */
    private List<RecordedBirths> yearsOfPhase(UnitPath unit, ReportingPeriod period) {
        var first = period.from().getYear();
        for (var last = period.to().getYear(); last >= first; last--) {
            var found = yearsUntil(last, first, unit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<RecordedBirths> yearsUntil(int last, int first, UnitPath unit) {
        return IntStream.rangeClosed(0, last - first)
                .mapToObj(back -> births.recorded(unit, LocalDate.of(last, 1, 1), LocalDate.of(last, 12, 31), back)
                        .map(sum -> RecordedBirths.ofPhase(back, sum)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A phase is compared with no other: the years before it overlap with it. */
    private int yearsOf(ReportingPeriod period) {
        return period.names().kind() == PeriodKind.PHASE
                ? 1
                : Math.max(births.yearsRead(period.to()), PlanFrame.yearsSinceStart(period) + 1);
    }

    /**
     * What counts as the unit's own part, with what the units had that went into it; what was left of a split one is the part of
     * the level above. An organisation's own part is what it owns, with what those owned whose work it goes on with.
     */
    static List<MeasureSlice> slicesOf(Submission submission, OwnReporters reporters, Boundaries atCutOff) {
        var path = submission.obligation().unit().path();
        var owner = submission.owner();
        return switch (submission.obligation().tier()) {
            case COMMUNE -> with(atCutOff, MeasureSlice.under(path), reporters);
            case DISTRICT, PROVINCE -> with(atCutOff, MeasureSlice.at(path), reporters);
            case ORGANISATION ->
                owner == null
                        ? List.of(MeasureSlice.at(path))
                        : owned(owner, reporters.predecessorsOf(owner), path.substring(0, 3));
        };
    }

    private static List<MeasureSlice> owned(UUID owner, Set<UUID> predecessors, String province) {
        return Stream.concat(Stream.of(owner), predecessors.stream().sorted())
                .map(each -> MeasureSlice.ownedBy(each, province))
                .toList();
    }

    private static List<MeasureSlice> with(Boundaries atCutOff, MeasureSlice own, OwnReporters reporters) {
        return Stream.concat(Stream.of(own), atCutOff.formerlyAt(own.path()).stream())
                .map(slice -> slice.without(reporters.counted()))
                .toList();
    }

    /** Distinct counts over the own part and the included units together, each member once; and how reports came in. */
    Map<MeasureName, Automatic> readAnew(Submission submission, Consolidation sums, ReportingPeriod period) {
        var form = forms.of(submission);
        var slices = new ArrayList<>(slicesOf(submission, owing.ownReporters(period), boundaries.on(period.cutOff())));
        slices.addAll(sums.slices());
        var numbers = new HashMap<MeasureName, Automatic>();
        numbers.putAll(
                published(form.measures().stream().filter(form::isCounted).toList(), slices, period));
        var span = new MeasureSpan(period.from(), period.cutOff());
        var unit = new UnitPath(submission.obligation().unit().path());
        numbers.putAll(automatic(measures.readOwn(form.measures(), unit, span), period));
        return numbers;
    }

    private Map<MeasureName, Automatic> published(
            Collection<MeasureName> names, List<MeasureSlice> slices, ReportingPeriod period) {
        var span = new MeasureSpan(period.from(), period.cutOff());
        return automatic(measures.readPublished(names, slices, span).amounts(), period);
    }

    private Map<MeasureName, Automatic> automatic(Map<MeasureName, Amount> amounts, ReportingPeriod period) {
        var numbers = new HashMap<MeasureName, Automatic>();
        amounts.forEach((measure, amount) -> numbers.put(
                measure, new Automatic(amount.value(), false, period.cutOff(), clock.instant(), amount.documents())));
        return numbers;
    }

    private Map<MeasureName, Automatic> born(ReportForm form, Submission submission, ReportingPeriod period) {
        var numbers = new HashMap<MeasureName, Automatic>();
        births(submission, period).stream()
                .filter(births -> births.isOfPeriod(0))
                .forEach(births -> {
                    var counts = births.counts();
                    for (var measure : form.measures()) {
                        Long value = switch (measure.value()) {
                            case "births.boys" -> counts.boys();
                            case "births.girls" -> counts.girls();
                            case "births.total" -> counts.total();
                            case "births.third_or_more" -> births.thirdOrMore();
                            default -> null;
                        };
                        if (value != null) {
                            numbers.put(measure, new Automatic(value, true, births.to(), clock.instant(), 1));
                        }
                    }
                });
        return numbers;
    }
}
