package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.summary.Summary;
import vn.canbang.commitments.summary.SummarySource;

/** Counts who is registered in a unit and who of them still has to sign. */
@Component
class RosterSummary implements SummarySource {

    static final String BOOK = "roster";
    static final String REGISTERED = "registered";
    static final String MISSING = "missing";

    private final MongoOperations mongo;

    RosterSummary(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String book() {
        return BOOK;
    }

    @Override
    public Summary count(SubjectKind kind, String responsible, LocalDate day) {
        var query = Query.query(Criteria.where("listed")
                .in(List.of(Listed.values()))
                .and("kind")
                .is(kind)
                .and("responsible")
                .is(responsible));
        query.fields().include("required", "until", "gapFrom");
        var summary = new Summary(day);
        mongo.query(RosterEntry.class).as(GapDates.class).matching(query).stream()
                .filter(GapDates::required)
                .forEach(dates -> count(summary, dates, day));
        return summary;
    }

    private static void count(Summary summary, GapDates dates, LocalDate day) {
        summary.turnsOn(dates.until());
        summary.turnsOn(dates.gapFrom());
        if (dates.isThereOn(day)) {
            summary.add(REGISTERED);
        }
        if (dates.hasGapOn(day)) {
            summary.add(MISSING);
        }
    }
}
