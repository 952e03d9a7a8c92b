package vn.canbang.commitments.commitment;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Counts with the indexes of {@code V101_CreateCommitments}; one day in one commune is never many. */
class CommitmentCountsImpl implements CommitmentCounts {

    private final MongoOperations mongo;

    CommitmentCountsImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Long> begun(CountedDay day) {
        return byOwnership(of(day).and("signedOn").is(day.day()));
    }

    @Override
    public Map<String, Long> ceased(CountedDay day) {
        return byOwnership(of(day).and("coveredTo").is(day.day()));
    }

    @Override
    public long supplementary(CountedDay day) {
        return mongo.count(
                Query.query(of(day).and("signedOn")
                        .is(day.day())
                        .and("signature.supplementary")
                        .is(true)),
                Commitment.class);
    }

    private Map<String, Long> byOwnership(Criteria criteria) {
        var query = Query.query(criteria);
        query.fields().include("ownership");
        var counts = new TreeMap<String, Long>();
        mongo.query(Commitment.class).as(OwnershipOnly.class).matching(query).stream()
                .forEach(row -> counts.merge(row.ownership(), 1L, Long::sum));
        return counts;
    }

    private static Criteria of(CountedDay day) {
        return Criteria.where("unit.id")
                .is(day.unitId())
                .and("unit.path")
                .is(day.unitPath())
                .and("kind")
                .is(day.kind())
                .and("owner")
                .is(day.owner())
                .and("state")
                .ne(State.VOIDED);
    }

    /** The one field that is counted by. */
    record OwnershipOnly(String ownership) {}
}
