package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Indexes that are made when there are documents already. */
interface IndexBuildContract {

    MongoDatabase database();

    private MongoCollection<Document> houses() {
        return database().getCollection("houses");
    }

    private void hundredHouses() {
        houses().insertMany(IntStream.range(0, 100)
                .mapToObj(i -> new Document("_id", i)
                        .append("number", 99 - i)
                        .append("street", "s" + i % 7)
                        .append("tags", List.of("t" + i % 3, "t" + i % 5)))
                .toList());
    }

    @Test
    default void makesSeveralAtOnce() {
        hundredHouses();

        houses().createIndexes(List.of(
                new IndexModel(ascending("street", "number")),
                new IndexModel(descending("number"), new IndexOptions().unique(true)),
                new IndexModel(ascending("tags", "street")),
                new IndexModel(ascending("missing"), new IndexOptions().sparse(true))));

        assertThat(houses().listIndexes()).hasSize(5);
        assertThat(houses().find(eq("street", "s3")).sort(ascending("number")).limit(2))
                .extracting("number")
                .containsExactly(5, 12);
        assertThat(houses().find(eq("tags", "t4"))).hasSize(20);
        assertThat(houses().find(gte("number", 90))).hasSize(10);
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> houses().insertOne(new Document("number", 50)));
        houses().insertOne(new Document("number", 100).append("missing", 1));
        assertThat(houses().find(eq("missing", 1))).hasSize(1);
    }

    @Test
    default void makesOneOfMoreLinesThanAreHeldAtOnce() {
        var tags = IntStream.range(0, 30).mapToObj(i -> "t" + i).toList();
        houses().insertMany(IntStream.range(0, 4000)
                .mapToObj(i -> new Document("_id", i).append("number", 4000 - i).append("tags", tags))
                .toList());

        houses().createIndex(ascending("tags", "number"));

        assertThat(houses().countDocuments(eq("tags", "t29"))).isEqualTo(4000);
        assertThat(houses().find(eq("tags", "t7")).sort(ascending("number")).limit(3))
                .extracting("_id")
                .containsExactly(3999, 3998, 3997);
    }

    @Test
    default void makesAnotherBesideOneThatExists() {
        hundredHouses();
        houses().createIndex(ascending("street"));

        houses().createIndexes(List.of(new IndexModel(ascending("street")), new IndexModel(ascending("number"))));

        assertThat(houses().listIndexes()).hasSize(3);
        assertThat(houses().find(eq("number", 7))).hasSize(1);
    }

    @Test
    default void makesAgainWhatWasDroppedAfterTheDocumentsChanged() {
        hundredHouses();
        houses().createIndex(ascending("street"));
        houses().dropIndex("street_1");
        houses().deleteMany(eq("street", "s2"));
        houses().updateMany(eq("street", "s3"), new Document("$set", new Document("street", "s4")));

        houses().createIndex(ascending("street"));

        assertThat(houses().find(eq("street", "s2"))).isEmpty();
        assertThat(houses().find(eq("street", "s3"))).isEmpty();
        assertThat(houses().find(eq("street", "s4"))).hasSize(28);
    }
}
