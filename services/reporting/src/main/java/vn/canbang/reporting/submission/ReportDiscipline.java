package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwingUnits;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.reading.OwnMeasures;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.time.Today;

/**
 * How reports came in (REP-01 and REP-02, domain/indicators.md): of the reports that were ordered and whose last day has
 * passed, how many came in time, and how many had to be returned. All three are booked on the last day in time. A partner
 * that was only asked is in none of them.
 */
@Component
class ReportDiscipline implements OwnMeasures {

    static final MeasureName DUE = MeasureName.of("reporting.reports_due");
    static final MeasureName ON_TIME = MeasureName.of("reporting.reports_on_time");
    static final MeasureName RETURNED = MeasureName.of("reporting.reports_returned");

    /** Communes are due before the plan's day and provinces after it, never by more than this. */
    private static final long LONGEST_OFFSET = 90;

    private final ReportingPeriods periods;
    private final OwingUnits owing;
    private final SubmissionSummaries summaries;
    private final Today today;

    ReportDiscipline(ReportingPeriods periods, OwingUnits owing, SubmissionSummaries summaries, Today today) {
        this.periods = periods;
        this.owing = owing;
        this.summaries = summaries;
        this.today = today;
    }

    @Override
    public Map<MeasureName, Amount> of(UnitPath area, MeasureSpan span) {
        var due = periods.all().stream()
                .filter(period -> isNear(period.names().due(), span))
                .flatMap(period -> owing.of(period).stream())
                .filter(owed -> counts(owed, area, span))
                .toList();
        var known = summaries.of(due.stream().map(OwingUnit::submission).toList());
        return counted(due, known);
    }

    private static Map<MeasureName, Amount> counted(List<OwingUnit> due, Map<UUID, SubmissionSummary> known) {
        long onTime = 0;
        long returned = 0;
        for (var owed : due) {
            var report = known.get(owed.submission());
            onTime += report != null && report.lateness(owed).cameInTime() ? 1 : 0;
            returned += report != null && report.wasReturned() ? 1 : 0;
        }
        return Map.of(
                DUE, new Amount(due.size(), due.size(), null),
                ON_TIME, new Amount(onTime, onTime, null),
                RETURNED, new Amount(returned, returned, null));
    }

    private boolean counts(OwingUnit owed, UnitPath area, MeasureSpan span) {
        var day = owed.due().lastDay();
        return owed.isOrdered()
                && owed.tier() != Tier.PROVINCE
                && owed.unit().path().startsWith(area.value())
                && day != null
                && isWithin(day, span)
                && today.date().isAfter(day);
    }

    private static boolean isWithin(LocalDate day, MeasureSpan span) {
        return !day.isBefore(span.from()) && !day.isAfter(span.to());
    }

    private static boolean isNear(LocalDate due, MeasureSpan span) {
        return !due.isBefore(span.from().minusDays(LONGEST_OFFSET))
                && !due.isAfter(span.to().plusDays(LONGEST_OFFSET));
    }
}
