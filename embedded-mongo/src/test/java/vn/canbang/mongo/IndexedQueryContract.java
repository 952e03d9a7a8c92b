package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries answer the same with indexes as without: random documents and random queries, asked of two collections that differ in indexes only. */
interface IndexedQueryContract {

    List<String> INDEXES = List.of(
            "{path: 1, name: 1, _id: 1}",
            "{name: 1, _id: 1}",
            "{state: 1, due: -1}",
            "{due: 1}",
            "{tags: 1, name: 1, _id: 1}",
            "{'terms.role': 1, 'terms.to': 1}",
            "{'owner.id': 1, path: 1}");

    MongoDatabase database();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    default void answersTheSameWithAndWithoutIndexes(long seed) {
        var random = new RandomDocuments(new Random(seed));
        var plain = database().getCollection("plain");
        var indexed = database().getCollection("indexed");
        INDEXES.stream().map(Document::parse).forEach(indexed::createIndex);
        indexed.createIndex(Document.parse("{pending: 1}"), new IndexOptions().sparse(true));
        indexed.createIndex(
                Document.parse("{code: 1}"), new IndexOptions().unique(true).sparse(true));
        var documents = IntStream.range(0, 300).mapToObj(random::document).toList();

        for (var collection : List.of(plain, indexed)) {
            collection.insertMany(documents);
        }
        for (var round = 0; round < 60; round++) {
            var query = random.query();
            change(random, query, plain, indexed);
            for (var i = 0; i < 5; i++) {
                compare(random.query(), random.order(), plain, indexed);
            }
        }
    }

    private static void change(
            RandomDocuments random,
            Document query,
            MongoCollection<Document> plain,
            MongoCollection<Document> indexed) {
        var change = random.change();
        var expected = change == null
                ? plain.deleteMany(query).getDeletedCount()
                : plain.updateMany(query, change).getMatchedCount();
        var actual = change == null
                ? indexed.deleteMany(query).getDeletedCount()
                : indexed.updateMany(query, change).getMatchedCount();
        assertThat(actual).as("%s on %s", change, query.toJson()).isEqualTo(expected);
        if (change == null) {
            var replacements = Stream.generate(() -> random.document(random.nextId()))
                    .limit(expected)
                    .toList();
            if (!replacements.isEmpty()) {
                plain.insertMany(replacements);
                indexed.insertMany(replacements);
            }
        }
    }

    private static void compare(
            Document query, Document order, MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        var description = "%s in order %s".formatted(query.toJson(), order.toJson());
        var expected = plain.find(query).sort(order).into(new ArrayList<>());

        assertThat(indexed.find(query).sort(order).into(new ArrayList<>()))
                .as(description)
                .isEqualTo(expected);
        assertThat(indexed.find(query).into(new ArrayList<>()))
                .as(description)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(indexed.countDocuments(query)).as(description).isEqualTo(expected.size());
        var page = expected.subList(Math.min(2, expected.size()), Math.min(7, expected.size()));
        assertThat(indexed.find(query).sort(order).skip(2).limit(5).into(new ArrayList<>()))
                .as(description)
                .isEqualTo(page);
        assertThat(indexed.aggregate(Arrays.asList(
                                new Document("$match", query), new Document("$sort", order), new Document("$limit", 7)))
                        .into(new ArrayList<>()))
                .as(description)
                .isEqualTo(expected.subList(0, Math.min(7, expected.size())));
    }
}
