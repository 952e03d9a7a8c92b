package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the embedded server does: it comes back with its data, and refuses what it cannot do. */
class EmbeddedMongoTests {

    @TempDir
    private Path data = Path.of("");

    private void onServer(Consumer<MongoClient> use) {
        try (var mongo = EmbeddedMongo.start(data, 0);
                var client = MongoClients.create(mongo.connectionString())) {
            use.accept(client);
        }
    }

    @Test
    void comesBackWithDocumentsAndIndexes() {
        onServer(client -> {
            var records = client.getDatabase("a").getCollection("records");
            records.createIndex(Document.parse("{name: 1}"));
            records.insertOne(Document.parse("{_id: 1, name: 'x'}"));
            records.aggregate(List.of(Document.parse("{$out: 'copies'}"))).toCollection();
        });

        onServer(client -> {
            var database = client.getDatabase("a");
            assertThat(database.getCollection("records").find(eq("name", "x"))).hasSize(1);
            assertThat(database.getCollection("records").listIndexes())
                    .extracting("name")
                    .containsExactlyInAnyOrder("_id_", "name_1");
            assertThat(database.getCollection("copies").find()).hasSize(1);
            assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("records", "copies");
        });
    }

    @Test
    void dropsNoDatabaseButTheOneNamed() {
        onServer(client -> {
            client.getDatabase("bac").getCollection("records").insertOne(new Document("_id", 1));
            client.getDatabase("bac-giang").getCollection("records").insertOne(new Document("_id", 2));
            client.getDatabase("bac").drop();
        });

        onServer(client -> {
            assertThat(client.listDatabaseNames()).containsExactly("bac-giang");
            assertThat(client.getDatabase("bac-giang").getCollection("records").find())
                    .hasSize(1);
        });
    }

    /** A real server is started with {@code --noscripting}. */
    @ParameterizedTest
    @Tag("S28")
    @ValueSource(
            strings = {
                "{$match: {$where: 'true'}}",
                "{$match: {$expr: {$function: {body: 'function() { return true; }', args: [], lang: 'js'}}}}",
                "{$addFields: {a: {$function: {body: 'function() { return 1; }', args: [], lang: 'js'}}}}",
                "{$group: {_id: null, a: {$accumulator: {init: 'function() {}', accumulate: 'function() {}',"
                        + " accumulateArgs: [], merge: 'function() {}', lang: 'js'}}}}"
            })
    void runsNoScript(String stage) {
        onServer(client -> {
            var records = client.getDatabase("a").getCollection("records");
            records.insertOne(new Document("_id", 1));

            assertThatExceptionOfType(MongoException.class)
                    .isThrownBy(() ->
                            records.aggregate(List.of(Document.parse(stage))).first());
        });
    }

    @Test
    void removesExpiredDocuments() {
        var store = DurableStore.open(Storage.inMemory());
        var backend = new TaughtBackend(store);
        try (var mongo = EmbeddedMongo.serve(backend, EmbeddedMongo.loopback(0));
                var client = MongoClients.create(mongo.connectionString())) {
            var sessions = client.getDatabase("a").getCollection("sessions");
            sessions.createIndex(Document.parse("{until: 1}"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
            sessions.insertMany(List.of(
                    Document.parse("{_id: 1, until: {$date: '2024-11-25T00:00:00Z'}}"),
                    Document.parse("{_id: 2, until: {$date: '2999-11-25T00:00:00Z'}}"),
                    Document.parse("{_id: 3}")));

            backend.removeExpired();

            assertThat(sessions.find()).extracting("_id").containsExactlyInAnyOrder(2, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{createIndexes: 'a', indexes: [{key: {b: 1}, name: 'b', partialFilterExpression: {c: 1}}]}",
                "{createIndexes: 'a', indexes: [{key: {b: 1}, name: 'b', collation: {locale: 'vi'}}]}",
                "{createIndexes: 'a', indexes: [{key: {b: 'text'}, name: 'b'}]}",
                "{createIndexes: 'a', indexes: [{key: {'$**': 1}, name: 'b'}]}",
                "{createIndexes: 'a', indexes: [{key: {b: 1, c: 1}, name: 'b', expireAfterSeconds: 1}]}",
                "{create: 'a', validator: {b: 1}}",
                "{create: 'a', viewOn: 'b', pipeline: []}",
                "{create: 'a', capped: true, size: 1000}",
                "{find: 'a', collation: {locale: 'vi'}}",
                "{update: 'a', updates: [{q: {}, u: [{$set: {b: 1}}]}]}",
                "{update: 'a', updates: [{q: {}, u: {$set: {b: 1}}, collation: {locale: 'vi'}}]}",
                "{findAndModify: 'a', query: {}, update: [{$set: {b: 1}}]}",
            })
    void refusesWhatItWouldDoWrong(String command) {
        onServer(client -> assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> client.getDatabase("a").runCommand(Document.parse(command)))
                .withMessageContaining("The embedded MongoDB server does not support"));
    }

    @Test
    void rebuildsAnIndexThatDoesNotFitItsDocuments() {
        onServer(client -> {
            var records = client.getDatabase("a").getCollection("records");
            records.createIndex(Document.parse("{name: 1}"), new IndexOptions().unique(true));
            records.insertMany(List.of(Document.parse("{_id: 1, name: 'x'}"), Document.parse("{_id: 2, name: 'y'}")));
        });
        loseLinesOfIndexAndStopUncleanly("indexes.a.records/name_1");

        onServer(client -> {
            var records = client.getDatabase("a").getCollection("records");
            assertThat(records.find(eq("name", "x"))).hasSize(1);
            assertThat(records.deleteMany(eq("name", "y")).getDeletedCount()).isOne();
        });
    }

    private void loseLinesOfIndexAndStopUncleanly(String map) {
        var mvStore = DurableStore.open(Storage.in(data)).mvStore();
        var order = new IndexOrder(List.of(new IndexKey("name", true)));
        var lines = mvStore.openMap(map, new MVMap.Builder<IndexEntry, Boolean>().keyType(new IndexEntryType(order)));
        assertThat(lines).hasSize(2);
        lines.clear();
        mvStore.close();
    }
}
