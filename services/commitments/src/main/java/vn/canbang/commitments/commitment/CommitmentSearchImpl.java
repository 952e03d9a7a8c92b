package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.listing.Listing;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Scope;

/**
 * Searches with the indexes of {@code V101_CreateCommitments}, {@code V106_CountWhereTheDirectoryDoes} and
 * {@code V125_IndexCounterparties}.
 */
class CommitmentSearchImpl implements CommitmentSearch {

    private final MongoOperations mongo;

    CommitmentSearchImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Commitment> search(
            Caller caller, CommitmentFilter filter, @Nullable NameOrder after, int limit, LocalDate today) {
        return CommitmentWalks.of(caller, filter, today).stream()
                .flatMap(walk -> page(walk, after, limit).stream())
                .sorted(Comparator.comparing(Commitment::order))
                .limit(limit)
                .toList();
    }

    private List<Commitment> page(List<Criteria> conditions, @Nullable NameOrder after, int limit) {
        if (after != null) {
            conditions.add(after.after());
        }
        return mongo.find(
                Query.query(Listing.all(conditions)).with(NameOrder.sort()).limit(limit), Commitment.class);
    }

    @Override
    public long count(Caller caller, CommitmentFilter filter, LocalDate today) {
        return CommitmentWalks.of(caller, filter, today).stream()
                .mapToLong(walk -> mongo.count(Query.query(Listing.all(walk)), Commitment.class))
                .sum();
    }

    @Override
    public long takenBy(Caller caller, UUID counterparty, LocalDate today) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(Criteria.where("signature.counterparty.organisation").is(counterparty));
        conditions.add(Criteria.where("coveredTo").gt(today));
        conditions.add(Criteria.where("state").ne(State.VOIDED));
        conditions.addAll(
                caller.scope().conditions(null, path -> Scope.atOrUnder("responsible", path), "owner", "parties"));
        return mongo.count(Query.query(Listing.all(conditions)), Commitment.class);
    }

    @Override
    public List<Commitment> endedUntold(LocalDate today, int limit) {
        return mongo.find(Query.query(Criteria.where("untoldEndOn").lte(today)).limit(limit), Commitment.class);
    }

    @Override
    public void insertAll(List<Commitment> signed) {
        mongo.insertAll(signed);
    }

    @Override
    public List<Commitment> signedFrom(UUID sheet) {
        return mongo.find(
                Query.query(Criteria.where("signature.sheet.sheet")
                        .is(sheet)
                        .and("state")
                        .ne(State.VOIDED)),
                Commitment.class);
    }
}
