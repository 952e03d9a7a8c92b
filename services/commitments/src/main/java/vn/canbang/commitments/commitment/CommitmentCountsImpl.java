package vn.canbang.commitments.commitment;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Counts with the index on bookings; one day in one commune is never many. */
class CommitmentCountsImpl implements CommitmentCounts {

    private final MongoOperations mongo;

    CommitmentCountsImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Long> changes(CountedDay day) {
        var query = Query.query(touching(day));
        query.fields().include("counting");
        var changes = new TreeMap<String, Long>();
        mongo.query(Commitment.class).as(Counted.class).matching(query).stream()
                .flatMap(counted -> counted.counting().stays().stream())
                .filter(stay -> stay.isOf(day))
                .forEach(stay -> changes.merge(stay.ownership(), stay.changeOn(day.day()), Long::sum));
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    /** A mistake was no signing. */
    @Override
    public long supplementary(CountedDay day) {
        return mongo.count(
                Query.query(touching(day)
                        .and("counting.signing.key")
                        .is(Booking.of(day).key())
                        .and("signature.supplementary")
                        .is(true)
                        .and("state")
                        .ne(State.VOIDED)
                        .and("endReason")
                        .ne(EndReason.ERROR)),
                Commitment.class);
    }

    private static Criteria touching(CountedDay day) {
        return Criteria.where("counting.bookings.key")
                .is(Booking.of(day).key())
                .and("kind")
                .is(day.kind());
    }

    /** The one field that is counted by. */
    record Counted(Counting counting) {}
}
