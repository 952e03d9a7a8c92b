package vn.canbang.reporting.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.starter.access.UnitPath;

/** Reads the births that a report of the province takes over from the imported files. */
@Component
class PrefilledBirths {

    private final BirthReading births;
    private final Clock clock;

    PrefilledBirths(BirthReading births, Clock clock) {
        this.births = births;
        this.clock = clock;
    }

    /**
     * Births of the period and of the years before, for the province's report only: the years of the pooled ratio, the year
     * before for the change on it, and those from the first year of the plan on.
     */
    List<RecordedBirths> of(Submission submission, ReportingPeriod period) {
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

    /** The counts of the period itself, as numbers of the report. */
    Map<MeasureName, Automatic> numbers(ReportForm form, Submission submission, ReportingPeriod period) {
        var numbers = new HashMap<MeasureName, Automatic>();
        of(submission, period).stream().filter(births -> births.isOfPeriod(0)).forEach(births -> {
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
