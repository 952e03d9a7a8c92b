package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.listing.Listing;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.starter.access.Caller;

/** Searches with the indexes of {@code V101_CreateCommitments}. */
class CommitmentSearchImpl implements CommitmentSearch {

    private final MongoOperations mongo;

    CommitmentSearchImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Commitment> search(
            Caller caller, CommitmentFilter filter, @Nullable NameOrder after, int limit, LocalDate today) {
        var conditions = conditions(caller, filter, today);
        if (after != null) {
            conditions.add(after.after());
        }
        return mongo.find(
                Query.query(Listing.all(conditions)).with(NameOrder.sort()).limit(limit), Commitment.class);
    }

    @Override
    public long count(Caller caller, CommitmentFilter filter, LocalDate today) {
        return mongo.count(Query.query(Listing.all(conditions(caller, filter, today))), Commitment.class);
    }

    @Override
    public List<Commitment> endedUntold(LocalDate today, int limit) {
        return mongo.find(Query.query(Criteria.where("untoldEndOn").lte(today)).limit(limit), Commitment.class);
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

    private static List<Criteria> conditions(Caller caller, CommitmentFilter filter, LocalDate today) {
        var conditions = new ArrayList<>(Listing.inScope(caller, filter.unit()));
        if (filter.kind() != null) {
            conditions.add(Criteria.where("kind").is(filter.kind()));
        }
        conditions.add(status(filter.status(), today));
        if (filter.clause() != null) {
            conditions.add(Criteria.where("clauses").elemMatch(holding(filter, today)));
        }
        if (filter.expiring()) {
            conditions.add(inForce(today));
            conditions.add(Criteria.where("dates.noticeFrom").lte(today));
        }
        conditions.addAll(Listing.search(filter.search()));
        return conditions;
    }

    /** The conditions say in the database what {@link Commitment#statusOn} says of one record. */
    private static Criteria status(@Nullable CommitmentStatus status, LocalDate today) {
        return switch (status) {
            case null -> Criteria.where("state").ne(State.VOIDED);
            case ACTIVE -> inForce(today).and("dates.renewalDueOn").gt(today);
            case DUE_FOR_RENEWAL ->
                inForce(today)
                        .and("dates.noticeFrom")
                        .lte(today)
                        .and("dates.renewalDueOn")
                        .lte(today);
            case LAPSED -> over(State.SIGNED, today).and("dates.lawEndsOn").gt(today);
            case RENEWED -> over(State.RENEWED, today);
            case ENDED ->
                new Criteria()
                        .orOperator(
                                over(State.ENDED, today),
                                over(State.SIGNED, today).and("dates.lawEndsOn").lte(today));
            case VOIDED -> Criteria.where("state").is(State.VOIDED);
        };
    }

    private static Criteria inForce(LocalDate today) {
        return Criteria.where("state").ne(State.VOIDED).and("coveredTo").gt(today);
    }

    private static Criteria over(State state, LocalDate today) {
        return Criteria.where("state").is(state).and("coveredTo").lte(today);
    }

    private static Criteria holding(CommitmentFilter filter, LocalDate today) {
        return Criteria.where("kind")
                .is(filter.clause())
                .orOperator(
                        Criteria.where("endsOn").is(null),
                        Criteria.where("endsOn").gte(today));
    }
}
