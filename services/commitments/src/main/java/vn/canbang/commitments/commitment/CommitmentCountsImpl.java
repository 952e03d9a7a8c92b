package vn.canbang.commitments.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.clause.SubjectKind;

/** Counts with the index on bookings; one day in one commune is never many. */
class CommitmentCountsImpl implements CommitmentCounts {

    private static final int AT_ONCE = 50;

    private final MongoOperations mongo;

    CommitmentCountsImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<CountedDay, DayCount> counts(Collection<CountedDay> days) {
        var counts = new HashMap<CountedDay, DayCount>();
        days.forEach(day -> counts.put(day, new DayCount()));
        for (var kind : SubjectKind.values()) {
            var wanted =
                    counts.keySet().stream().filter(day -> day.kind() == kind).toList();
            for (var from = 0; from < wanted.size(); from += AT_ONCE) {
                count(kind, wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())), counts);
            }
        }
        return counts;
    }

    private void count(SubjectKind kind, List<CountedDay> wanted, Map<CountedDay, DayCount> counts) {
        var byKey = new HashMap<UUID, CountedDay>();
        wanted.forEach(day -> byKey.put(Booking.of(day).key(), day));
        for (var paper : touching(kind, byKey.keySet())) {
            for (var booking : paper.counting().bookings()) {
                var day = byKey.get(booking.key());
                var count = day == null ? null : counts.get(day);
                if (day != null && count != null) {
                    count.add(paper, day, booking);
                }
            }
        }
    }

    private List<CountedPaper> touching(SubjectKind kind, Collection<UUID> keys) {
        var query = Query.query(Criteria.where("counting.bookings.key")
                .in(new ArrayList<>(keys))
                .and("kind")
                .is(kind));
        query.fields().include("kind", "counting", "signature.supplementary", "state", "endReason");
        return mongo.query(Commitment.class)
                .as(CountedPaper.class)
                .matching(query)
                .all();
    }
}
