package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.summary.Summary;
import vn.canbang.commitments.summary.SummarySource;

/** Counts the commitments that a unit looks after by their status. */
@Component
class CommitmentSummary implements SummarySource {

    static final String BOOK = "commitments";
    static final String EXPIRING = "expiring";

    private final MongoOperations mongo;

    CommitmentSummary(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String book() {
        return BOOK;
    }

    @Override
    public Summary count(SubjectKind kind, String responsible, LocalDate day) {
        var query = Query.query(
                Criteria.where("responsible").is(responsible).and("kind").is(kind));
        query.fields().include("state", "coveredTo", "dates");
        var summary = new Summary(day);
        mongo.query(Commitment.class).as(Standing.class).matching(query).stream()
                .forEach(standing -> count(summary, standing, day));
        return summary;
    }

    private static void count(Summary summary, Standing standing, LocalDate day) {
        var dates = standing.dates();
        summary.turnsOn(standing.coveredTo());
        summary.turnsOn(dates.noticeFrom());
        summary.turnsOn(dates.renewalDueOn());
        summary.turnsOn(dates.lawEndsOn());
        summary.add(standing.on(day).code());
        if (standing.expiresOn(day)) {
            summary.add(EXPIRING);
        }
    }
}
