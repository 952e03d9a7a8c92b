package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.Listing;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.time.Today;

/**
 * Who still has to sign: the roster less the valid commitments, today. Two walks along an index are merged: those already
 * listed, and the few whose day has come since; so the answer is right at every moment and costs one page.
 */
@Component
public class GapList {

    private final MongoOperations mongo;
    private final Summaries summaries;
    private final Today today;

    GapList(MongoOperations mongo, Summaries summaries, Today today) {
        this.mongo = mongo;
        this.summaries = summaries;
        this.today = today;
    }

    /** At most {@code limit} entries after a place, in the one order of screen and paper. */
    public List<RosterEntry> after(
            Caller caller,
            SubjectKind kind,
            @Nullable String unit,
            @Nullable String search,
            @Nullable NameOrder place,
            int limit) {
        var date = today.date();
        return Stream.of(Listed.GAP, Listed.COVERED)
                .flatMap(listed -> {
                    var conditions = gap(caller, kind, unit, listed, date);
                    conditions.addAll(Listing.search(search));
                    if (place != null) {
                        conditions.add(place.after());
                    }
                    return mongo
                            .find(
                                    Query.query(Listing.all(conditions))
                                            .with(NameOrder.sort())
                                            .limit(limit),
                                    RosterEntry.class)
                            .stream();
                })
                .sorted(Comparator.comparing(RosterEntry::order))
                .limit(limit)
                .toList();
    }

    /** How many are missing of how many; of a part of the province from its units, of one organisation by looking. */
    public GapSummary summary(Caller caller, SubjectKind kind, @Nullable String unit) {
        var subtree = caller.scope().subtree(unit);
        if (caller.reach() == Reach.LINE && subtree.isPresent()) {
            var numbers = summaries.under(RosterSummary.BOOK, kind, subtree.get());
            return new GapSummary(
                    numbers.getOrDefault(RosterSummary.MISSING, 0L),
                    numbers.getOrDefault(RosterSummary.REGISTERED, 0L));
        }
        var date = today.date();
        var missing = 0L;
        for (var listed : List.of(Listed.GAP, Listed.COVERED)) {
            missing += count(gap(caller, kind, unit, listed, date));
        }
        return new GapSummary(missing, count(there(caller, kind, unit, List.of(Listed.GAP, Listed.COVERED), date)));
    }

    private long count(List<Criteria> conditions) {
        return mongo.count(Query.query(Listing.all(conditions)), RosterEntry.class);
    }

    private static List<Criteria> gap(
            Caller caller, SubjectKind kind, @Nullable String unit, Listed listed, LocalDate date) {
        var conditions = there(caller, kind, unit, List.of(listed), date);
        conditions.add(Criteria.where("gapFrom").lte(date));
        return conditions;
    }

    private static List<Criteria> there(
            Caller caller, SubjectKind kind, @Nullable String unit, List<Listed> listed, LocalDate date) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(
                listed.size() == 1
                        ? Criteria.where("listed").is(listed.getFirst())
                        : Criteria.where("listed").in(listed));
        conditions.add(Criteria.where("kind").is(kind));
        conditions.addAll(Listing.owned(caller, unit));
        conditions.add(Criteria.where("until").gt(date));
        return conditions;
    }
}
