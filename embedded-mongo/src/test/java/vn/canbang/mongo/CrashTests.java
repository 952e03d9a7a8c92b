package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is killed again and again under 16 writers; what it has acknowledged stays, and it is never torn. */
@Tag("S57")
class CrashTests {

    private static final int WRITERS = 16;
    private static final int KILLS = 4;

    /** The acknowledged number of updates of each inserted document. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    private Path data = Path.of("");

    @ParameterizedTest
    @ValueSource(classes = {EmbeddedMongoApplication.class, LargeIndexApplication.class})
    void keepsEveryAcknowledgedWriteThroughKills(Class<?> application) throws Exception {
        var random = new Random(20241125);

        for (var round = 0; round < KILLS; round++) {
            try (var server = ServerProcess.start(application, data, 0)) {
                var uri = server.awaitReady();
                assertNothingIsLostOrTorn(uri);
                writeUntilKilled(server, uri, round, 300 + random.nextInt(1500));
            }
            assertIndexesFitTheirDocuments();
        }

        try (var server = ServerProcess.start(application, data, 0)) {
            assertNothingIsLostOrTorn(server.awaitReady());
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * WRITERS);
    }

    private void writeUntilKilled(ServerProcess server, String uri, int round, int milliseconds) throws Exception {
        try (var client = MongoClients.create(uri + "/?serverSelectionTimeoutMS=1000");
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var records = records(client);
            records.createIndex(new Document("number", 1), new IndexOptions().unique(true));
            records.createIndex(new Document("writer", 1).append("updates", -1));
            IntStream.range(0, WRITERS).forEach(writer -> writers.execute(() -> write(records, round, writer)));
            assertThat(server.exited(milliseconds)).isFalse();
            server.kill();
        }
    }

    private void write(MongoCollection<Document> records, int round, int writer) {
        try {
            for (var i = 0; ; i++) {
                var id = round + "-" + writer + "-" + i;
                records.insertOne(record(id, writer));
                acknowledged.put(id, 0);
                for (var update = 1; update <= i % 4; update++) {
                    records.updateOne(eq("number", "n" + id), Updates.inc("updates", 1));
                    acknowledged.put(id, update);
                }
            }
        } catch (MongoException e) {
            assertThat(e).as("the server is gone").hasMessageNotContaining("duplicate");
        }
    }

    private static Document record(String id, int writer) {
        return new Document("_id", id)
                .append("number", "n" + id)
                .append("writer", writer)
                .append("updates", 0);
    }

    private static MongoCollection<Document> records(MongoClient client) {
        return client.getDatabase("crash").getCollection("records");
    }

    /** As the kill has left them, before a server opens the file again. */
    private void assertIndexesFitTheirDocuments() {
        var store = DurableStore.open(Storage.in(data).withLargeIndex(LargeIndexApplication.LINES));
        try {
            assertThat(store.isVerifying()).as("indexes have to be compared").isFalse();
            var maps = new DatabaseMaps(store);
            var documents = maps.documents("crash.records").values();
            assertThat(documents).isNotEmpty();
            assertThat(maps.index("crash.records", "number_1", List.of(new IndexKey("number", true)), true, false)
                            .verify(documents))
                    .as("the index of numbers fits")
                    .isTrue();
            assertThat(maps.index(
                                    "crash.records",
                                    "writer_1_updates_-1",
                                    List.of(new IndexKey("writer", true), new IndexKey("updates", false)),
                                    false,
                                    false)
                            .verify(documents))
                    .as("the index of writers fits")
                    .isTrue();
        } finally {
            store.mvStore().closeImmediately();
        }
    }

    private void assertNothingIsLostOrTorn(String uri) throws IOException {
        try (var client = MongoClients.create(uri)) {
            var records = records(client);
            acknowledged.forEach((id, updates) -> {
                var found = records.find(eq("number", "n" + id)).first();
                assertThat(found).as("found by its unique number: %s", id).isNotNull();
                assertThat(found.getInteger("updates")).as("updates of %s", id).isBetween(updates, updates + 1);
                assertThat(records.find(eq("_id", id)).first()).isEqualTo(found);
            });
            for (var writer = 0; writer < WRITERS; writer++) {
                assertUnacknowledgedIsWholeOrAbsent(records, writer);
            }
        }
    }

    /** The insert that a kill cut off has left a whole document behind, or nothing, and then it can be repeated. */
    private void assertUnacknowledgedIsWholeOrAbsent(MongoCollection<Document> records, int writer) {
        for (var document : records.find(eq("writer", writer))) {
            assertThat(records.find(eq("number", document.get("number"))).first())
                    .isEqualTo(document);
        }
        for (var round = 0; round < KILLS; round++) {
            var prefix = round + "-" + writer + "-";
            var i = 0;
            while (acknowledged.containsKey(prefix + i)) {
                i++;
            }
            if (i > 0 && records.find(eq("_id", prefix + i)).first() == null) {
                records.insertOne(record(prefix + i, writer));
                acknowledged.put(prefix + i, 0);
            }
        }
    }
}
