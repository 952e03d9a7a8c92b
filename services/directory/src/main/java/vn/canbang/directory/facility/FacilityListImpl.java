package vn.canbang.directory.facility;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.directory.listing.NameOrder;

/** The list as a query in the order of names. */
class FacilityListImpl implements FacilityList {

    private final MongoOperations mongo;

    FacilityListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Facility> list(Criteria scope, Filter filter, @Nullable String after, int limit) {
        var order = new NameOrder(scope).named(filter.name());
        if (filter.kind() != null) {
            order.and(Criteria.where("details.kind").is(filter.kind()));
        }
        if (filter.ownership() != null) {
            order.and(Criteria.where("details.ownership").is(filter.ownership()));
        }
        if (filter.open() != null) {
            order.and(Criteria.where("closedOn").exists(!filter.open()));
        }
        return mongo.find(order.page(after, limit), Facility.class);
    }

    @Override
    public List<Facility> behind(@Nullable UUID id, int limit) {
        var rest = id == null ? new Criteria() : Criteria.where("_id").gt(id);
        return mongo.find(new Query(rest).with(Sort.by("_id")).limit(limit + 1), Facility.class);
    }
}
