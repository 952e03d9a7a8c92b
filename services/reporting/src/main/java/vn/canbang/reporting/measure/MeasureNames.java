package vn.canbang.reporting.measure;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The measures of which a tenant has been told at least once: a document for each, since they are asked for at most readings. */
final class MeasureNames {

    private static final String COLLECTION = "measure_names";

    private final MongoOperations mongo;
    private final StoredMeasures stored;

    MeasureNames(MongoOperations mongo) {
        this.mongo = mongo;
        this.stored = new StoredMeasures(mongo);
    }

    /** Those that are known of the given ones. */
    Set<String> among(Collection<String> measures) {
        var known = new HashSet<String>();
        if (!measures.isEmpty()) {
            stored.find(COLLECTION, Filters.in("_id", measures), null)
                    .forEach(name -> known.add(name.getString("_id")));
        }
        return known;
    }

    void keep(Set<String> measures) {
        var unknown = new HashSet<>(measures);
        unknown.removeAll(among(measures));
        unknown.forEach(name -> mongo.execute(
                COLLECTION,
                names -> names.replaceOne(
                        new Document("_id", name), new Document("_id", name), new ReplaceOptions().upsert(true))));
    }
}
