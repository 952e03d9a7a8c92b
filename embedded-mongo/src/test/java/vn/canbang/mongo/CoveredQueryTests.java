package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which counts an index answers by itself; that they are right is part of the contract. */
class CoveredQueryTests {

    private static Document document(int id) {
        return new Document("_id", id)
                .append("kind", id % 2 == 0 ? "even" : "odd")
                .append("path", "24/%03d/".formatted(id));
    }

    private static OrderedIndex index(boolean ascending, Document... more) {
        var index = new DatabaseMaps(DurableStore.open(Storage.inMemory()))
                .index(
                        "test.records",
                        "by_kind_and_path",
                        List.of(new IndexKey("kind", true), new IndexKey("path", ascending), new IndexKey("tag", true)),
                        false,
                        false);
        var documents = new java.util.ArrayList<>(
                IntStream.range(0, 100).mapToObj(CoveredQueryTests::document).toList());
        documents.addAll(Arrays.asList(more));
        assertThat(index.verify(documents)).isFalse();
        return index;
    }

    private static Optional<Long> count(OrderedIndex index, Document query) {
        return CoveredQuery.of(query).flatMap(covered -> covered.count(index));
    }

    private static Document is(@Nullable Object value, String operator, Object operand) {
        return new Document("kind", value).append("path", new Document(operator, operand));
    }

    @Test
    void countsEqualitiesAndARangeWithAndWithoutItsEnds() {
        for (var index : List.of(index(true), index(false))) {
            assertThat(count(index, new Document("kind", "even"))).contains(50L);
            assertThat(count(index, is("even", "$gte", "24/090/"))).contains(5L);
            assertThat(count(index, is("even", "$gt", "24/090/"))).contains(4L);
            assertThat(count(index, is("even", "$lt", "24/010/"))).contains(5L);
            assertThat(count(index, is("even", "$lte", "24/010/"))).contains(6L);
            assertThat(count(index, is("even", "$gt", "24/990/"))).contains(0L);
        }
    }

    @Test
    void countsEachOfSeveralValuesOnce() {
        var either = new Document("$in", List.of("odd", "even", "odd"));

        assertThat(count(index(true), new Document("kind", either))).contains(100L);
        assertThat(count(index(true), is(either, "$lt", "24/010/"))).contains(10L);
    }

    @Test
    void countsWhatSeveralConditionsOnOneFieldLeave() {
        var query = new Document(
                "$and",
                List.of(
                        is("even", "$gte", "24/010/"),
                        is("even", "$lt", "24/020/"),
                        new Document("kind", new Document("$in", List.of("even", "odd")))));

        assertThat(count(index(true), query)).contains(5L);
    }

    @Test
    void leavesToDocumentsWhatAnIndexCannotTell() {
        var index = index(true);

        assertThat(count(index, new Document("path", "24/010/"))).isEmpty();
        assertThat(count(index, new Document("kind", "even").append("other", 1)))
                .isEmpty();
        assertThat(count(index, new Document("kind", null))).isEmpty();
        assertThat(count(index, is("even", "$ne", "24/010/"))).isEmpty();
        assertThat(count(index, is("even", "$exists", true))).isEmpty();
        assertThat(count(index, is("even", "$gt", 5))).isEmpty();
        assertThat(count(index, new Document("$or", List.of(new Document("kind", "even")))))
                .isEmpty();
    }

    @Test
    void leavesToDocumentsWhatHasSeveralLinesInTheIndex() {
        var index = index(true, document(100).append("tag", List.of("a", "b")));

        assertThat(count(index, new Document("kind", "even"))).isEmpty();
    }
}
