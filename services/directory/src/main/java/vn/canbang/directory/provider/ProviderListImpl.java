package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.directory.listing.NameOrder;

/** The list as a query in the order of names. */
class ProviderListImpl implements ProviderList {

    private static final String ERASED_ON = "erasedOn";
    private static final String DEPARTED_ON = "departedOn";

    private final MongoOperations mongo;

    ProviderListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Provider> list(Criteria scope, Filter filter, @Nullable String after, int limit) {
        var order = new NameOrder(scope)
                .named(filter.name())
                .and(Criteria.where(ERASED_ON).exists(false));
        if (filter.facilityId() != null) {
            order.and(Criteria.where("facilityId").is(filter.facilityId()));
        }
        if (filter.departed() != null) {
            order.and(Criteria.where("departed").is(filter.departed()));
        }
        return mongo.find(order.page(after, limit), Provider.class);
    }

    @Override
    public List<Provider> behind(@Nullable UUID id, int limit) {
        var rest = id == null ? new Criteria() : Criteria.where("_id").gt(id);
        return mongo.find(new Query(rest).with(Sort.by("_id")).limit(limit + 1), Provider.class);
    }

    @Override
    public List<Provider> departedBy(Criteria scope, LocalDate day, @Nullable DepartureOrder after, int limit) {
        var conditions = new ArrayList<>(List.of(
                scope,
                Criteria.where(DEPARTED_ON).lte(day),
                Criteria.where(ERASED_ON).exists(false)));
        if (after != null) {
            conditions.add(new Criteria()
                    .orOperator(
                            Criteria.where(DEPARTED_ON).gt(after.departedOn()),
                            Criteria.where(DEPARTED_ON)
                                    .is(after.departedOn())
                                    .and("_id")
                                    .gt(after.id())));
        }
        conditions.removeIf(condition -> condition.getCriteriaObject().isEmpty());
        return mongo.find(
                new Query(new Criteria().andOperator(conditions))
                        .with(Sort.by(DEPARTED_ON, "_id"))
                        .limit(limit),
                Provider.class);
    }

    @Override
    public List<Provider> erasedOf(Collection<UUID> facilities) {
        return mongo.find(
                new Query(Criteria.where(ERASED_ON)
                        .exists(true)
                        .and("workplaces.facilityId")
                        .in(facilities)),
                Provider.class);
    }

    @Override
    public List<Provider> everIn(String communeId) {
        return mongo.find(new Query(Criteria.where("workplaces.communeId").is(communeId)), Provider.class);
    }
}
