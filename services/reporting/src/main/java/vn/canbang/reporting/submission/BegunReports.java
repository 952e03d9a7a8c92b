package vn.canbang.reporting.submission;

import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.PeriodProgress;
import vn.canbang.reporting.calendar.Tier;

/** Tells the calendar how far the reports of a period have come. */
@Component
class BegunReports implements PeriodProgress {

    private static final String COLLECTION = "submissions";

    private final MongoOperations mongo;

    BegunReports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean isBegun(UUID period) {
        return mongo.exists(Query.query(of(period)), COLLECTION);
    }

    @Override
    public boolean isSent(UUID period) {
        var sent = of(period)
                .and("tier")
                .is(Tier.PROVINCE.name())
                .and("state")
                .in(SubmissionState.SENT.name(), SubmissionState.REVISED.name());
        return mongo.exists(Query.query(sent), COLLECTION);
    }

    private static Criteria of(UUID period) {
        return Criteria.where("period").is(period);
    }
}
