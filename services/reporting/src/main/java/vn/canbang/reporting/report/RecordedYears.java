package vn.canbang.reporting.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.submission.RecordedBirths;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.starter.access.UnitPath;

/** Births of the years of a province's report: as the report holds them, and before those years as they are recorded. */
@Component
class RecordedYears {

    private final SubmissionDesk desk;
    private final BirthReading reading;

    RecordedYears(SubmissionDesk desk, BirthReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    Optional<RecordedBirths> of(Submission submission, int yearsBack) {
        var held = submission.content().births();
        var found = held.stream().filter(year -> year.isOfPeriod(yearsBack)).findFirst();
        if (found.isPresent() || held.isEmpty()) {
            return found;
        }
        var period = desk.periodOf(submission);
        return reading.recorded(
                        new UnitPath(submission.obligation().unit().path()), period.from(), period.to(), yearsBack)
                .map(sum -> RecordedBirths.of(yearsBack, sum));
    }

    /** The years that the phase of a report consists of, oldest first; none in any other report. */
    List<RecordedBirths> ofPhase(Submission submission) {
        return submission.content().births().stream()
                .filter(year -> year.yearOfPhase() != null)
                .sorted(Comparator.comparing(RecordedBirths::from))
                .toList();
    }

    /** So many years together; nothing when one of them is missing. */
    Optional<BirthCounts> pooled(Submission submission, int years) {
        var found = IntStream.range(0, years)
                .mapToObj(back -> of(submission, back).map(RecordedBirths::counts))
                .flatMap(Optional::stream)
                .toList();
        return found.size() == years ? Optional.of(BirthCounts.pooled(found)) : Optional.empty();
    }
}
