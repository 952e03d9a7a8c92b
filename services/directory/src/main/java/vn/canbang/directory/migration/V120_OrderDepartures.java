package vn.canbang.directory.migration;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Since when those who have left are gone, so that those whose names were kept long enough are found; and the order of requests. */
@Component
class V120_OrderDepartures implements Migration {

    @Override
    public int number() {
        return 120;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("providers")
                .createIndex(new Index("departedOn", Sort.Direction.ASC)
                        .on("_id", Sort.Direction.ASC)
                        .sparse()
                        .named("by_departure"));
        database.indexOps("data_requests")
                .createIndex(new Index("open", Sort.Direction.ASC)
                        .on("receivedOn", Sort.Direction.DESC)
                        .on("_id", Sort.Direction.ASC)
                        .named("newest"));
        var providers = database.getCollection("providers");
        for (var provider :
                providers.find(Filters.and(Filters.eq("departed", true), Filters.exists("departedOn", false)))) {
            var places = provider.getList("workplaces", Document.class);
            var until = places.getLast().get("until");
            if (until != null) {
                providers.updateOne(Filters.eq("_id", provider.get("_id")), Updates.set("departedOn", until));
            }
        }
    }
}
