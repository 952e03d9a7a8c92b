package vn.canbang.directory.migration;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * Names that were erased but kept until no case needed them any more go at once, and that they are gone is told: whoever knows
 * of a case keeps with it what it needs.
 */
@Component
class V134_TellKeptNamesErased implements Migration {

    private static final String KEPT = "keptName";
    private static final String ERASED = "vn.canbang.directory.provider-erased.v1";

    private final Clock clock;

    V134_TellKeptNamesErased(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int number() {
        return 134;
    }

    @Override
    public void apply(MongoOperations database) {
        var kept = Query.query(Criteria.where("erasedOn").exists(true).and(KEPT).exists(true));
        for (var provider : database.find(kept, Document.class, "providers")) {
            var id = provider.get("_id", UUID.class);
            database.updateFirst(
                    Query.query(Criteria.where("_id").is(id)),
                    new Update()
                            .unset(KEPT)
                            .inc("version", 1)
                            .set("pending", true)
                            .push("outbox", erased(id)),
                    "providers");
        }
    }

    private Document erased(UUID id) {
        return new Document("eventId", UUID.randomUUID())
                .append("stream", "INTERNAL")
                .append("type", ERASED)
                .append("time", Date.from(clock.instant()))
                .append("data", "{\"provider\":\"" + id + "\"}");
    }
}
