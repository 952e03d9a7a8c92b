package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Documents are found by their ids, whatever else is asked of them. */
interface NamedIdsContract {

    MongoDatabase database();

    private MongoCollection<Document> rows() {
        return database().getCollection("rows");
    }

    private List<Object> ids(Bson query) {
        var ids = new ArrayList<>();
        rows().find(query).forEach(found -> ids.add(found.get("_id")));
        return ids;
    }

    private void fiveRows() {
        for (var id = 1; id <= 5; id++) {
            rows().insertOne(new Document("_id", id).append("even", id % 2 == 0));
        }
    }

    @Test
    default void findsSeveralByTheirIdsInTheOrderOfIdsAndEachOnce() {
        fiveRows();

        assertThat(ids(in("_id", 4, 9, 2, 4, 1))).containsExactly(1, 2, 4);
        assertThat(ids(in("_id", List.of()))).isEmpty();
        assertThat(ids(and(in("_id", 4, 3, 2), in("_id", 5, 4, 3)))).containsExactly(3, 4);
    }

    @Test
    default void asksOfThemWhateverElseIsAsked() {
        fiveRows();

        assertThat(ids(and(eq("_id", 2), eq("even", true)))).containsExactly(2);
        assertThat(ids(and(eq("_id", 2), eq("even", false)))).isEmpty();
        assertThat(ids(and(in("_id", 1, 2, 3), eq("even", false)))).containsExactly(1, 3);
        assertThat(ids(and(in("_id", 1, 2, 3), Filters.gt("_id", 2)))).containsExactly(3);
        assertThat(ids(Filters.or(eq("_id", 1), eq("even", true)))).containsExactly(1, 2, 4);
        assertThat(ids(Filters.nin("_id", 1, 2))).containsExactly(3, 4, 5);
    }

    @Test
    default void sortsAndLimitsThem() {
        fiveRows();

        var found = rows().find(in("_id", 1, 2, 3, 5))
                .sort(Sorts.descending("_id"))
                .skip(1)
                .limit(2);

        assertThat(found).extracting("_id").containsExactly(3, 2);
        assertThat(rows().countDocuments(in("_id", 1, 2, 9))).isEqualTo(2);
    }

    @Test
    default void findsANumberByItsValue() {
        rows().insertOne(new Document("_id", 7L));
        rows().insertOne(new Document("_id", (1L << 53) + 1));

        assertThat(ids(eq("_id", 7))).containsExactly(7L);
        assertThat(ids(eq("_id", 7.0))).containsExactly(7L);
        assertThat(ids(in("_id", (1L << 53) + 1, 8))).containsExactly((1L << 53) + 1);
        assertThat(ids(eq("_id", 1L << 53))).isEmpty();
    }

    @Test
    default void findsIdsThatAreDocumentsOrMatchAPattern() {
        var id = new Document("kind", "day").append("number", 3);
        rows().insertOne(new Document("_id", id));
        rows().insertOne(new Document("_id", "24/213/"));

        assertThat(ids(eq("_id", id))).containsExactly(id);
        assertThat(ids(in("_id", id, "24/213/"))).hasSize(2);
        assertThat(ids(Filters.regex("_id", "^24/"))).containsExactly("24/213/");
        assertThat(ids(eq("_id", null))).isEmpty();
    }

    @Test
    default void changesAndRemovesThem() {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        ids.forEach(id -> rows().insertOne(new Document("_id", id)));

        assertThat(rows().updateMany(in("_id", ids.subList(0, 2)), Updates.set("a", 1))
                        .getModifiedCount())
                .isEqualTo(2);
        assertThat(rows().deleteMany(in("_id", ids.subList(1, 3))).getDeletedCount())
                .isEqualTo(2);

        assertThat(rows().find()).containsExactly(new Document("_id", ids.getFirst()).append("a", 1));
    }

    @Test
    default void findsWhoHasOneOfManyValues() {
        var many = IntStream.range(0, 20).mapToObj(i -> "v" + i).toList();
        rows().insertMany(List.of(
                Document.parse("{_id: 1, a: 'v3', b: {c: 'v3'}}"),
                Document.parse("{_id: 2, a: ['x', 'v19'], b: [{c: 'x'}, {c: ['v0']}]}"),
                Document.parse("{_id: 3, a: 'x', b: {c: 'x'}}"),
                Document.parse("{_id: 5, a: null}"),
                Document.parse("{_id: 6}")));

        assertThat(ids(in("a", many))).containsExactly(1, 2);
        assertThat(ids(in("b.c", many))).containsExactly(1, 2);
        assertThat(ids(and(in("a", many), in("b.c", many), Filters.gt("_id", 1))))
                .containsExactly(2);
        assertThat(ids(Filters.nin("a", many))).containsExactly(3, 5, 6);
        assertThat(ids(Filters.not(in("a", many)))).containsExactly(3, 5, 6);
        var orNothing = new ArrayList<Object>(many);
        orNothing.add(null);
        assertThat(ids(in("a", orNothing))).containsExactly(1, 2, 5, 6);
    }

    @Test
    default void findsWhoHasOneOfManyIdsAndWhateverElseIsAsked() {
        var many = IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        for (var i = 0; i < 20; i++) {
            rows().insertOne(new Document("_id", many.get(i))
                    .append("subject", many.get(19 - i))
                    .append("n", i));
        }

        assertThat(ids(and(in("subject", many.subList(0, 10)), Filters.lt("n", 12))))
                .containsExactlyInAnyOrder(many.get(10), many.get(11));
        assertThat(rows().countDocuments(and(in("_id", many.subList(5, 15)), in("subject", many.subList(0, 10)))))
                .isEqualTo(5);
    }
}
