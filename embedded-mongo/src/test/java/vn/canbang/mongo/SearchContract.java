package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found by their beginnings in the order of names, page by page, the same with indexes as without. */
interface SearchContract {

    List<String> WORDS = List.of("an", "anh", "lan", "lam", "lien", "minh", "mai", "mau", "nga", "ngan", "ngoc", "x");

    MongoDatabase database();

    private static Document person(Random random, int id) {
        var words = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .toList();
        return new Document("_id", id)
                .append("kind", random.nextBoolean() ? "a" : "b")
                .append("path", "24/" + random.nextInt(4) + "/")
                .append("words", words)
                .append("name", "n" + random.nextInt(60));
    }

    private static Bson query(Random random) {
        var conditions = new ArrayList<Bson>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            var word = WORDS.get(random.nextInt(WORDS.size()));
            conditions.add(Filters.regex("words", "^" + word.substring(0, 1 + random.nextInt(word.length()))));
        }
        if (random.nextInt(3) == 0) {
            conditions.add(Filters.in("words", "lan", "minh", "nga"));
        }
        if (random.nextBoolean()) {
            conditions.add(Filters.eq("kind", "a"));
        }
        if (random.nextInt(4) == 0) {
            conditions.add(Filters.regex("path", "^24/1/"));
        }
        if (random.nextInt(3) == 0) {
            var name = "n" + random.nextInt(60);
            conditions.add(Filters.or(
                    Filters.gt("name", name),
                    Filters.and(Filters.eq("name", name), Filters.gt("_id", random.nextInt(500)))));
        }
        return Filters.and(conditions);
    }

    private static List<Document> found(MongoCollection<Document> people, Bson query, Bson order, int skip, int limit) {
        return people.find(query).sort(order).skip(skip).limit(limit).into(new ArrayList<>());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void findsWordsInTheOrderOfNames(long seed) {
        var random = new Random(seed);
        var plain = database().getCollection("plain");
        var indexed = database().getCollection("indexed");
        indexed.createIndex(Document.parse("{words: 1, name: 1, _id: 1}"));
        indexed.createIndex(Document.parse("{kind: 1, words: 1, name: 1, _id: 1}"));
        indexed.createIndex(Document.parse("{name: 1, _id: 1}"));
        var people = IntStream.range(0, 500).mapToObj(id -> person(random, id)).toList();
        plain.insertMany(people);
        indexed.insertMany(people);

        for (var round = 0; round < 150; round++) {
            var query = query(random);
            var skip = random.nextInt(3) * 5;
            var limit = random.nextInt(3) * 10;
            for (var order : List.of(
                    Sorts.ascending("name", "_id"),
                    Sorts.descending("name", "_id"),
                    Sorts.orderBy(Sorts.ascending("name"), Sorts.descending("_id")))) {
                assertThat(found(indexed, query, order, skip, limit))
                        .as("%s in order %s", query, order)
                        .isEqualTo(found(plain, query, order, skip, limit));
            }
        }
    }
}
