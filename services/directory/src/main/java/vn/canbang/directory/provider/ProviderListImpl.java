package vn.canbang.directory.provider;

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

    private final MongoOperations mongo;

    ProviderListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Provider> list(Criteria scope, Filter filter, @Nullable String after, int limit) {
        var order = new NameOrder(scope).named(filter.name());
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
    public List<Provider> everIn(String communeId) {
        return mongo.find(new Query(Criteria.where("workplaces.communeId").is(communeId)), Provider.class);
    }
}
