package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Changes of documents, and the indexes that follow them. */
interface IndexedUpdateContract {

    MongoDatabase database();

    private MongoCollection<Document> papers() {
        return database().getCollection("papers");
    }

    private Document paper() {
        return papers().find(eq("_id", 1)).first();
    }

    @Test
    default void followsAChangeThatOnlyTurnsTheOrderOfFieldsAround() {
        papers().createIndex(Indexes.ascending("owner"));
        for (var id = 1; id <= 50; id++) {
            papers().insertOne(new Document("_id", id).append("owner", new Document("a", id).append("b", 2)));
        }

        papers().updateOne(eq("_id", 1), set("owner", Document.parse("{b: 2, a: 1}")));
        papers().deleteOne(eq("_id", 1));

        assertThat(papers().find().sort(Sorts.ascending("owner")).limit(2))
                .extracting("_id")
                .containsExactly(2, 3);
    }

    @Test
    default void followsAChangeInsideAnArray() {
        papers().createIndex(Indexes.ascending("parts.key"));
        papers().insertOne(Document.parse("{_id: 1, parts: [{key: 'a', n: 1}, {key: 'b', n: 1}]}"));

        papers().updateOne(eq("parts.key", "b"), set("parts.$.key", "c"));
        papers().updateOne(eq("parts.key", "a"), set("parts.$.n", 2));

        assertThat(papers().find(eq("parts.key", "b"))).isEmpty();
        assertThat(papers().find(eq("parts.key", "c")).first())
                .isEqualTo(Document.parse("{_id: 1, parts: [{key: 'a', n: 2}, {key: 'c', n: 1}]}"));
    }

    @Test
    default void refusesAValueThatAnotherHas() {
        papers().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        papers().insertMany(List.of(
                Document.parse("{_id: 1, number: 1, a: 1}"), Document.parse("{_id: 2, number: 2, a: 1}")));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> papers().updateOne(eq("_id", 1), set("number", 2)));
        assertThat(papers().updateOne(eq("_id", 1), set("a", 2)).getModifiedCount())
                .isOne();
        assertThat(papers().find(eq("number", 1))).hasSize(1);
    }

    @Test
    default void countsWhatWasFoundAndWhatWasChanged() {
        papers().insertMany(List.of(
                Document.parse("{_id: 1, a: 1, n: null}"),
                Document.parse("{_id: 2, a: 2, n: null}"),
                Document.parse("{_id: 3, a: 1}")));

        var some = papers().updateMany(in("_id", 1, 2, 3), set("a", 1));
        var none = papers().updateMany(in("_id", 1, 2), combine(set("n", null), unset("missing")));
        var one = papers().updateMany(in("_id", 1, 3), set("n", null));

        assertThat(List.of(some.getMatchedCount(), some.getModifiedCount())).containsExactly(3L, 1L);
        assertThat(List.of(none.getMatchedCount(), none.getModifiedCount())).containsExactly(2L, 0L);
        assertThat(List.of(one.getMatchedCount(), one.getModifiedCount())).containsExactly(2L, 1L);
    }

    @Test
    default void findsAChangedDocumentByItsNewValuesOnly() {
        papers().createIndex(Indexes.ascending("unit", "name"));
        papers().createIndex(Indexes.ascending("tags"));
        papers().createIndex(Indexes.ascending("owner.id"));
        papers().insertOne(Document.parse("{_id: 1, unit: 'a', name: 'n', tags: ['x', 'y'], owner: {id: 1}}"));

        papers().updateMany(eq("unit", "a"), set("unit", "b"));
        papers().updateOne(eq("_id", 1), set("tags", List.of("y", "z")));
        papers().updateOne(eq("_id", 1), set("owner", new Document("id", 2)));

        assertThat(papers().find(eq("unit", "a"))).isEmpty();
        assertThat(papers().find(eq("unit", "b"))).hasSize(1);
        assertThat(papers().find(eq("tags", "x"))).isEmpty();
        assertThat(papers().find(in("tags", "y", "z"))).hasSize(1);
        assertThat(papers().find(eq("owner.id", 1))).isEmpty();
        assertThat(papers().find(eq("owner.id", 2))).hasSize(1);
        assertThat(papers().updateOne(eq("_id", 1), unset("tags")).getModifiedCount())
                .isOne();
        assertThat(papers().find(in("tags", "y", "z"))).isEmpty();
        assertThat(papers().find(eq("tags", null))).hasSize(1);
    }

    @Test
    default void replacesAllButTheId() {
        papers().createIndex(Indexes.ascending("a"));
        papers().insertOne(Document.parse("{_id: 1, a: 1, b: 2}"));

        papers().replaceOne(eq("a", 1), Document.parse("{c: 3}"));

        assertThat(paper()).isEqualTo(Document.parse("{_id: 1, c: 3}"));
        assertThat(papers().find(eq("a", 1))).isEmpty();
        assertThat(papers().replaceOne(eq("_id", 1), Document.parse("{_id: 1, c: 3}"))
                        .getModifiedCount())
                .isZero();
    }

    @Test
    default void answersWithWhatWasReadThoughItIsChangedMeanwhile() {
        for (var id = 0; id < 300; id++) {
            papers().insertOne(new Document("_id", id).append("a", 1));
        }
        var values = new ArrayList<>();
        try (var reading = papers().find().batchSize(100).iterator()) {
            values.add(reading.next().get("a"));
            papers().updateMany(new Document(), set("b", 2));
            reading.forEachRemaining(paper -> values.add(paper.get("a")));
        }

        assertThat(values).hasSize(300).containsOnly(1);
    }
}
