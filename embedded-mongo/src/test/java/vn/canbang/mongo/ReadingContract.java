package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** How documents are read. */
interface ReadingContract {

    MongoDatabase database();

    private MongoCollection<Document> units() {
        return database().getCollection("units");
    }

    @Test
    default void answersHello() {
        var hello = database().runCommand(new Document("hello", 1));

        assertThat(hello).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
    }

    @Test
    default void keepsEveryKindOfValueWeStore() {
        var stored = new Document("_id", UUID.randomUUID())
                .append("text", "Bắc Giang")
                .append("number", 7)
                .append("large", Long.MAX_VALUE)
                .append("half", 0.5)
                .append("money", new Decimal128(new BigDecimal("1234567890.123456789")))
                .append("when", Date.from(Instant.parse("2024-11-25T01:02:03.004Z")))
                .append("cipher", new Binary(new byte[] {0, 1, -1}))
                .append("id", new ObjectId())
                .append("nothing", null)
                .append("flag", false)
                .append("list", List.of(1, List.of(2), new Document("a", List.of())));

        units().insertOne(stored);

        assertThat(units().find(eq("_id", stored.get("_id"))).first()).isEqualTo(stored);
    }

    @Test
    default void sortsSkipsLimitsAndProjects() {
        units().insertMany(IntStream.range(0, 20)
                .mapToObj(i -> new Document("_id", i).append("a", i % 3).append("b", -i))
                .toList());

        var found = units().find(Filters.gte("a", 1))
                .sort(Sorts.orderBy(Sorts.descending("a"), Sorts.ascending("b")))
                .skip(1)
                .limit(2)
                .projection(Projections.include("b"));

        assertThat(found)
                .containsExactly(new Document("_id", 14).append("b", -14), new Document("_id", 11).append("b", -11));
    }

    @Test
    default void findsByPattern() {
        units().insertMany(List.of(
                new Document("_id", 1).append("name", "tan yen"),
                new Document("_id", 2).append("name", "yen the"),
                new Document("_id", 3).append("name", "Yen Dung")));

        assertThat(units().find(Filters.regex("name", "^yen")))
                .extracting("_id")
                .containsExactly(2);
        assertThat(units().find(Filters.regex("name", Pattern.compile("^yen", Pattern.CASE_INSENSITIVE))))
                .extracting("_id")
                .containsExactlyInAnyOrder(2, 3);
    }

    @Test
    default void findsByElementOfAnArray() {
        units().insertMany(List.of(
                Document.parse("{_id: 1, terms: [{role: 'leader', to: 5}, {role: 'clerk', to: 9}]}"),
                Document.parse("{_id: 2, terms: [{role: 'leader', to: 9}]}")));

        assertThat(units().find(Filters.elemMatch("terms", Filters.and(eq("role", "leader"), Filters.gt("to", 6)))))
                .extracting("_id")
                .containsExactly(2);
    }

    @Test
    default void tellsMissingNullAndPresentApart() {
        units().insertMany(List.of(
                Document.parse("{_id: 1}"), Document.parse("{_id: 2, end: null}"), Document.parse("{_id: 3, end: 5}")));

        assertThat(units().find(eq("end", null))).extracting("_id").containsExactlyInAnyOrder(1, 2);
        assertThat(units().find(Filters.exists("end"))).extracting("_id").containsExactlyInAnyOrder(2, 3);
        assertThat(units().find(Filters.ne("end", null))).extracting("_id").containsExactly(3);
    }

    @Test
    default void listsDistinctValues() {
        units().insertMany(List.of(
                Document.parse("{level: 'commune'}"),
                Document.parse("{level: 'district'}"),
                Document.parse("{level: 'commune'}")));

        assertThat(units().distinct("level", String.class)).containsExactlyInAnyOrder("commune", "district");
    }

    @Test
    default void readsALongListInBatches() {
        units().insertMany(IntStream.range(0, 250)
                .mapToObj(i -> new Document("_id", i))
                .toList());

        assertThat(units().find().batchSize(40).into(new ArrayList<>())).hasSize(250);
    }

    @Test
    default void keepsFiles() {
        var files = GridFSBuckets.create(database());
        var content = "biên bản ".repeat(50_000).getBytes(StandardCharsets.UTF_8);

        var id = files.uploadFromStream("record.txt", new ByteArrayInputStream(content));
        var copy = new ByteArrayOutputStream();
        files.downloadToStream(id, copy);

        assertThat(copy.toByteArray()).isEqualTo(content);
    }
}
