package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.TargetReading;

/** What a reader of a report wants to know beside it: what the services say by now, and how the targets stand. */
@Component
public class ReportReading {

    private final SubmissionDesk desk;
    private final Prefilling prefilling;
    private final BirthReading births;
    private final TargetReading targets;

    ReportReading(SubmissionDesk desk, Prefilling prefilling, BirthReading births, TargetReading targets) {
        this.targets = targets;
        this.desk = desk;
        this.prefilling = prefilling;
        this.births = births;
    }

    /** The automatic numbers of today, while the report may still take them over. */
    public Map<MeasureName, Automatic> today(Submission submission) {
        return submission.isEditable() ? prefilling.read(submission, desk.periodOf(submission)) : Map.of();
    }

    /** The targets of the plan, decided from the births that the province's report holds; none below the province. */
    public List<TargetReading.Decided> targets(Submission submission) {
        var figures = desk.figuresOf(submission);
        var now = figures.births(0);
        if (submission.obligation().tier() != Tier.PROVINCE || now.isEmpty()) {
            return List.of();
        }
        var period = desk.periodOf(submission);
        return targets.decide(
                List.of(period.calendar()),
                period.to(),
                now.get().counts(),
                figures.births(1).map(RecordedBirths::counts),
                births.minimum(period.to()));
    }
}
