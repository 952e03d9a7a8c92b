package vn.canbang.reporting.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthStatus;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.starter.access.UnitPath;

/**
 * Official births of a year that came after the province's report was sent with others, so that the leader may have it revised
 * (workflow 6, row 10). They have come when every commune has recorded them: a revision is made once, not for each of them.
 */
@Component
public class OfficialBirths {

    private static final Set<PeriodKind> WITH_YEARS = EnumSet.of(PeriodKind.YEAR, PeriodKind.PHASE);

    private final BirthReading births;
    private final MongoOperations mongo;

    OfficialBirths(BirthReading births, MongoOperations mongo) {
        this.births = births;
        this.mongo = mongo;
    }

    /**
     * What was sent, and what is official by now.
     *
     * @param sent absent when the report was sent without any
     */
    public record Arrived(@Nullable RecordedBirths sent, BirthSum official) {}

    /** Those that a sent report does not hold. */
    public Optional<Arrived> missingIn(Submission submission, ReportingPeriod period) {
        if (!submission.obligation().isOfProvince() || !submission.state().isSent()) {
            return Optional.empty();
        }
        var unit = new UnitPath(submission.obligation().unit().path());
        return missing(period, unit, submission.content().births());
    }

    /** The periods whose sent report of the province does not hold them. */
    public List<ReportingPeriod> missingIn(Collection<ReportingPeriod> periods, UnitPath province) {
        var reports = periods.stream()
                .filter(period -> WITH_YEARS.contains(period.names().kind()))
                .collect(Collectors.toMap(
                        period -> OwingUnit.submissionOf(period.id(), province.value(), null), period -> period));
        var found = new ArrayList<ReportingPeriod>();
        sent(reports).forEach(report -> {
            var period = reports.get(report.id());
            if (period != null && missing(period, province, report.births()).isPresent()) {
                found.add(period);
            }
        });
        return found;
    }

    /** The births alone of a report that was sent. */
    record SentBirths(UUID id, List<RecordedBirths> births) {}

    private List<SentBirths> sent(Map<UUID, ReportingPeriod> reports) {
        var query = Query.query(Criteria.where("_id")
                .in(reports.keySet())
                .and("state")
                .in(SubmissionState.SENT, SubmissionState.REVISED));
        query.fields().include("births");
        return mongo.find(query, SentBirths.class, "submissions");
    }

    private Optional<Arrived> missing(ReportingPeriod period, UnitPath province, List<RecordedBirths> sent) {
        if (!WITH_YEARS.contains(period.names().kind())) {
            return Optional.empty();
        }
        var ofPeriod = sent.stream().filter(born -> born.isOfPeriod(0)).findFirst();
        return births.preferred(province, period.from(), period.to())
                .filter(sum -> sum.status() == BirthStatus.OFFICIAL && sum.isOfAllCommunes())
                .filter(sum -> ofPeriod.filter(held -> held.saysTheSameAs(sum)).isEmpty())
                .map(sum -> new Arrived(ofPeriod.orElse(null), sum));
    }
}
