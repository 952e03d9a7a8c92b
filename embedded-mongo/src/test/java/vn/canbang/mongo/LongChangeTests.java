package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of many documents lets others in on its way; nobody sees half of one, and nothing of theirs is written over. */
class LongChangeTests {

    private static final int PAPERS = 20_000;

    /** So that its changes stand aside. */
    private static final int LARGE_INDEX = 1000;

    @TempDir
    private Path data = Path.of("");

    private EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private MongoClient client = MongoClients.create(mongo.connectionString());

    @BeforeEach
    void manyPapersOfOneUnit() {
        stop();
        mongo = EmbeddedMongo.start(Storage.in(data).withLargeIndex(LARGE_INDEX), EmbeddedMongo.loopback(0));
        client = MongoClients.create(mongo.connectionString());
        papers().createIndex(ascending("unit", "name"));
        papers().createIndex(ascending("name"));
        papers().insertMany(IntStream.range(0, PAPERS)
                .mapToObj(id -> new Document("_id", id).append("unit", "old").append("name", "n" + id % 97))
                .toList());
    }

    @AfterEach
    void stop() {
        client.close();
        mongo.close();
    }

    private MongoCollection<Document> papers() {
        return client.getDatabase("a").getCollection("papers");
    }

    private CompletableFuture<Long> moving() {
        return CompletableFuture.supplyAsync(
                () -> papers().updateMany(eq("unit", "old"), set("unit", "new")).getModifiedCount());
    }

    @Test
    void showsEachDocumentAsItWasOrAsItIs() {
        var seen = new ArrayList<Long>();
        var moving = moving();

        while (!moving.isDone()) {
            assertThat(papers().countDocuments(in("unit", "old", "new"))).isEqualTo(PAPERS);
            var moved = papers().countDocuments(eq("unit", "new"));
            var page = papers().find(eq("unit", "new"))
                    .sort(ascending("name"))
                    .limit(20)
                    .into(new ArrayList<>());
            assertThat(page).hasSizeGreaterThanOrEqualTo((int) Math.min(20, moved));
            seen.add(moved);
        }

        assertThat(moving.join()).isEqualTo(PAPERS);
        assertThat(seen).as("seen on its way").anyMatch(moved -> moved > 0 && moved < PAPERS);
        assertThat(papers().countDocuments(eq("unit", "old"))).isZero();
        assertThat(papers().find(eq("unit", "old"))).isEmpty();
        assertThat(papers().find(eq("unit", "new"))).hasSize(PAPERS);
    }

    @Test
    void leavesAloneWhatSomebodyElseHasChangedMeanwhile() {
        var moving = moving();
        var taken = new ArrayList<Integer>();
        for (var id = PAPERS - 1; !moving.isDone() && id > 0; id--) {
            var one = papers().updateOne(and(eq("_id", id), eq("unit", "old")), set("unit", "elsewhere"));
            if (one.getModifiedCount() > 0) {
                taken.add(id);
            }
            papers().deleteOne(and(eq("_id", PAPERS - 1 - id), eq("unit", "old")));
        }

        var moved = moving.join();

        assertThat(taken).as("taken on its way").isNotEmpty();
        assertThat(papers().find(eq("unit", "elsewhere"))).extracting("_id").containsExactlyInAnyOrderElementsOf(taken);
        assertThat(papers().countDocuments(eq("unit", "new"))).isEqualTo(moved);
        assertThat(papers().countDocuments(eq("unit", "old"))).isZero();
        assertThat(List.of(papers().countDocuments())).containsExactly(moved + taken.size());
    }

    @Test
    void knowsAnIndexThatIsMadeMeanwhile() {
        var moving = moving();

        papers().createIndex(ascending("unit", "_id"));

        assertThat(moving.join()).isEqualTo(PAPERS);
        assertThat(papers().countDocuments(and(eq("unit", "new"), gte("_id", 0))))
                .isEqualTo(PAPERS);
        assertThat(papers().countDocuments(and(eq("unit", "old"), gte("_id", 0))))
                .isZero();
    }
}
