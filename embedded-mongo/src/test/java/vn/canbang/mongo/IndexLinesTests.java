package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of a large index that stand aside read as if they lay in their places. */
class IndexLinesTests {

    private static final int LARGE = 20;
    private static final int VALUES = 40;

    private final IndexOrder order = new IndexOrder(List.of(new IndexKey("name", true)));
    private final MVStore store = new MVStore.Builder().open();
    private final Settling settling = new Settling();
    private final TreeSet<IndexEntry> expected = new TreeSet<>(order);
    private final Random random = new Random(9);
    private IndexLines lines = lines();

    private IndexLines lines() {
        return new IndexLines(map("settled"), order, null, this::aside, LARGE, settling);
    }

    private LinesAside aside() {
        return new LinesAside(map("added"), map("removed"));
    }

    private MVMap<IndexEntry, Boolean> map(String name) {
        return store.openMap(name, new MVMap.Builder<IndexEntry, Boolean>().keyType(new IndexEntryType(order)));
    }

    private static IndexEntry line(int value, int position) {
        return new IndexEntry(List.of("v" + (100 + value)), "p" + position);
    }

    private void change() {
        var line = line(random.nextInt(VALUES), random.nextInt(VALUES));
        if (expected.add(line)) {
            lines.add(line);
        } else {
            expected.remove(line);
            lines.remove(line);
        }
    }

    private List<IndexEntry> walked(IndexEntry from, IndexEntry to, boolean backwards) {
        var walked = new ArrayList<IndexEntry>();
        lines.walk(from, to, backwards).forEachRemaining(walked::add);
        return walked;
    }

    private void assertReadsAsExpected() {
        assertThat(lines.size()).isEqualTo(expected.size());
        for (var beginning = 0; beginning < VALUES; beginning += 7) {
            var from = IndexEntry.before(List.of("v" + (100 + beginning)), order);
            var to = IndexEntry.after(List.of("v" + (110 + beginning)), order);
            var between = expected.subSet(from, true, to, true);
            assertThat(walked(from, to, false)).containsExactlyElementsOf(between);
            assertThat(walked(from, to, true)).containsExactlyElementsOf(between.descendingSet());
            assertThat(lines.count(from, to)).isEqualTo(between.size());
        }
        expected.forEach(line -> assertThat(lines.contains(line)).isTrue());
        assertThat(lines.contains(line(VALUES, VALUES))).isFalse();
    }

    @BeforeEach
    void manyLines() {
        for (var i = 0; i < 300; i++) {
            change();
        }
    }

    @Test
    void readAsIfInPlaceWhileTheyStandAside() {
        assertThat(lines.aside()).isPositive();

        assertReadsAsExpected();
    }

    @Test
    void readTheSameWhileTheyAreSettledBetweenChanges() {
        for (var round = 0; round < 50; round++) {
            change();
            change();
            lines.settle(3);
            assertReadsAsExpected();
        }
    }

    @Test
    void areAllInPlaceInTheEnd() {
        while (!settling.isDone()) {
            settling.bite();
        }

        assertThat(lines.aside()).isZero();
        assertThat(map("settled").keySet()).containsExactlyElementsOf(expected);
        assertReadsAsExpected();
    }

    @Test
    void areFoundAgainByTheNextProcess() {
        lines = new IndexLines(map("settled"), order, aside(), this::aside, LARGE, settling);

        assertReadsAsExpected();
    }

    @Test
    void areFoundByQueriesAfterAStop(@TempDir Path directory) {
        var storage = Storage.in(directory).withLargeIndex(0);
        try (var server = EmbeddedMongo.start(storage, EmbeddedMongo.loopback(0));
                var client = MongoClients.create(server.connectionString())) {
            var records = client.getDatabase("aside").getCollection("records");
            records.createIndex(new Document("name", 1));
            records.insertOne(new Document("_id", 1).append("name", "Bình"));
        }

        try (var server = EmbeddedMongo.start(storage, EmbeddedMongo.loopback(0));
                var client = MongoClients.create(server.connectionString())) {
            var records = client.getDatabase("aside").getCollection("records");
            assertThat(records.find(new Document("name", "Bình")).first()).containsEntry("_id", 1);
            assertThat(records.countDocuments(new Document("name", "Bình"))).isEqualTo(1);
        }
    }
}
