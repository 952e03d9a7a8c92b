package vn.canbang.test;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;

/** Every record of some databases with its version: what a test compares to see that a request changed nothing. */
public final class StoredRecords {

    private static final Set<String> AUDITS = Set.of("audit", "audit_of_cases");

    private final MongoClient client;
    private final Set<String> databases;

    public StoredRecords(MongoClient client, String... databases) {
        this.client = client;
        this.databases = Set.of(databases);
    }

    /** Records by collection and id; who asked is on record each time, so an audit does not count. */
    Map<String, Long> versions() {
        var versions = new TreeMap<String, Long>();
        for (var database : databases) {
            for (var collection : client.getDatabase(database).listCollectionNames()) {
                if (!AUDITS.contains(collection)) {
                    collect(database, collection, versions);
                }
            }
        }
        return versions;
    }

    private void collect(String database, String collection, Map<String, Long> versions) {
        client.getDatabase(database)
                .getCollection(collection)
                .find()
                .projection(new Document("version", 1))
                .forEach(stored -> versions.put(
                        String.join("/", database, collection, String.valueOf(stored.get("_id"))),
                        stored.get("version") instanceof Number version ? version.longValue() : -1L));
    }
}
