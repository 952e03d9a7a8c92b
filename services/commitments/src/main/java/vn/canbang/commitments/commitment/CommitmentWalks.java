package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.commitments.listing.Listing;
import vn.canbang.starter.access.Caller;

/**
 * Says in the database what {@link Standing} says of one record. What no single walk along an index can find is several walks
 * that have no record in common: each of them is short however many commitments there are.
 */
final class CommitmentWalks {

    private CommitmentWalks() {}

    static List<List<Criteria>> of(Caller caller, CommitmentFilter filter, LocalDate today) {
        var walks = new ArrayList<List<Criteria>>();
        for (var scope : Listing.walksInScope(caller, filter.unit())) {
            for (var status : status(filter.status(), today)) {
                var conditions = new ArrayList<>(scope);
                conditions.addAll(status);
                conditions.addAll(narrowed(filter, today));
                walks.add(conditions);
            }
        }
        return walks;
    }

    private static List<Criteria> narrowed(CommitmentFilter filter, LocalDate today) {
        var conditions = new ArrayList<Criteria>();
        if (filter.kind() != null) {
            conditions.add(Criteria.where("kind").is(filter.kind()));
        }
        if (filter.clause() != null) {
            conditions.add(Criteria.where("clauses.kind").is(filter.clause()));
            conditions.add(Criteria.where("clauses").elemMatch(holding(filter, today)));
        }
        if (filter.inForce() || filter.expiring()) {
            conditions.add(inForce(today));
        }
        if (filter.expiring()) {
            conditions.addAll(noticed(today));
        }
        conditions.addAll(Listing.search(filter.search()));
        return conditions;
    }

    private static List<List<Criteria>> status(@Nullable CommitmentStatus status, LocalDate today) {
        return switch (status) {
            case null -> List.of(List.of(Criteria.where("state").ne(State.VOIDED)));
            case ACTIVE ->
                List.of(List.of(
                        inForce(today), Criteria.where("dates.renewalDueOn").gt(today)));
            case DUE_FOR_RENEWAL -> List.of(due(today));
            case LAPSED ->
                List.of(List.of(over(State.SIGNED, today).and("dates.lawEndsOn").gt(today)));
            case RENEWED -> List.of(List.of(over(State.RENEWED, today)));
            case BREACHED -> List.of(List.of(over(State.BREACHED, today)));
            case ENDED ->
                List.of(
                        List.of(over(State.ENDED, today)),
                        List.of(over(State.SIGNED, today).and("dates.lawEndsOn").lte(today)));
            case VOIDED -> List.of(List.of(Criteria.where("state").is(State.VOIDED)));
        };
    }

    private static List<Criteria> due(LocalDate today) {
        var conditions = new ArrayList<>(noticed(today));
        conditions.add(inForce(today));
        conditions.add(Criteria.where("dates.renewalDueOn").lte(today));
        return conditions;
    }

    private static List<Criteria> noticed(LocalDate today) {
        return List.of(
                Criteria.where("noticeMonths").is(NoticeMonths.of(today)),
                Criteria.where("dates.noticeFrom").lte(today));
    }

    private static Criteria inForce(LocalDate today) {
        return Criteria.where("state")
                .in(EnumSet.complementOf(EnumSet.of(State.VOIDED)))
                .and("coveredTo")
                .gt(today);
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
