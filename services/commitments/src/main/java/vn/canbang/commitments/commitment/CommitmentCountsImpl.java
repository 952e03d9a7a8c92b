package vn.canbang.commitments.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

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
        var byKey = new LinkedHashMap<UUID, List<CountedDay>>();
        days.stream().distinct().forEach(day -> {
            counts.put(day, new DayCount());
            byKey.computeIfAbsent(Booking.of(day).key(), key -> new ArrayList<>())
                    .add(day);
        });
        var keys = List.copyOf(byKey.keySet());
        for (var from = 0; from < keys.size(); from += AT_ONCE) {
            count(new LinkedHashSet<>(keys.subList(from, Math.min(from + AT_ONCE, keys.size()))), byKey, counts);
        }
        return counts;
    }

    /** Whoever signed: the days of all kinds are counted from the same papers, read once. */
    private void count(Set<UUID> keys, Map<UUID, List<CountedDay>> byKey, Map<CountedDay, DayCount> counts) {
        for (var paper : touching(keys)) {
            for (var booking : paper.counting().bookings()) {
                if (keys.contains(booking.key())) {
                    byKey.getOrDefault(booking.key(), List.of()).stream()
                            .filter(day -> day.kind() == paper.kind())
                            .forEach(day ->
                                    Objects.requireNonNull(counts.get(day)).add(paper, day, booking));
                }
            }
        }
    }

    private List<CountedPaper> touching(Collection<UUID> keys) {
        var query = Query.query(Criteria.where("counting.bookings.key").in(new ArrayList<>(keys)));
        query.fields().include("kind", "counting", "signature.supplementary", "state", "endReason");
        return mongo.query(Commitment.class)
                .as(CountedPaper.class)
                .matching(query)
                .all();
    }
}
