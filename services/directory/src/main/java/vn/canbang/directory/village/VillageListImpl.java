package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;

/** The list as a query in the order of names. */
class VillageListImpl implements VillageList {

    private final MongoOperations mongo;

    VillageListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Village> list(
            Criteria scope, @Nullable String name, @Nullable LocalDate on, @Nullable String after, int limit) {
        var order = new NameOrder(scope).named(name);
        if (on != null) {
            order.and(OnDate.existing(on, "validFrom", "lastDay"));
        }
        return mongo.find(order.page(after, limit), Village.class);
    }
}
