package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;

/** The list as a query in the order of names. */
class OrganisationListImpl implements OrganisationList {

    private final MongoOperations mongo;

    OrganisationListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Organisation> list(
            Criteria scope,
            @Nullable OrganisationKind kind,
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable String after,
            int limit) {
        var order = new NameOrder(scope).named(name);
        if (kind != null) {
            order.and(Criteria.where("kind").is(kind));
        }
        if (on != null) {
            order.and(OnDate.existing(on, "validFrom", "lastDay"));
        }
        return mongo.find(order.page(after, limit), Organisation.class);
    }
}
