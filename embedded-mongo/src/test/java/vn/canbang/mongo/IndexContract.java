package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What indexes guarantee. */
interface IndexContract {

    MongoDatabase database();

    private MongoCollection<Document> facilities() {
        return database().getCollection("facilities");
    }

    private void refusesDuplicate(Runnable write) {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(write::run)
                .satisfies(e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    default void refusesASecondDocumentOfTheSameId() {
        facilities().insertOne(new Document("_id", 1));

        refusesDuplicate(() -> facilities().insertOne(new Document("_id", 1)));
    }

    @Test
    default void refusesASecondDocumentWithTheSameUniqueFields() {
        facilities().createIndex(ascending("tenant", "number"), new IndexOptions().unique(true));
        facilities().insertOne(Document.parse("{_id: 1, tenant: 'a', number: 1}"));
        facilities().insertOne(Document.parse("{_id: 2, tenant: 'a', number: 2}"));

        refusesDuplicate(() -> facilities().insertOne(Document.parse("{_id: 3, tenant: 'a', number: 1}")));
        refusesDuplicate(() -> facilities().updateOne(eq("_id", 2), Updates.set("number", 1)));
        assertThat(facilities().countDocuments()).isEqualTo(2);
    }

    @Test
    default void freesAUniqueValueWithItsDocument() {
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        facilities().insertOne(Document.parse("{_id: 1, number: 1}"));

        facilities().updateOne(eq("_id", 1), Updates.set("number", 2));
        facilities().insertOne(Document.parse("{_id: 2, number: 1}"));
        facilities().deleteOne(eq("_id", 1));
        facilities().insertOne(Document.parse("{_id: 3, number: 2}"));

        assertThat(facilities().countDocuments()).isEqualTo(2);
    }

    @Test
    default void leavesNothingOfARefusedWriteInAnyIndex() {
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        facilities().createIndex(ascending("code"), new IndexOptions().unique(true));
        facilities().insertOne(Document.parse("{_id: 1, number: 1, code: 'a'}"));
        facilities().insertOne(Document.parse("{_id: 2, number: 2, code: 'b'}"));

        refusesDuplicate(() -> facilities().insertOne(Document.parse("{_id: 3, number: 3, code: 'a'}")));
        refusesDuplicate(() -> facilities()
                .updateOne(eq("_id", 2), Updates.combine(Updates.set("number", 3), Updates.set("code", "a"))));
        facilities().insertOne(Document.parse("{_id: 4, number: 3, code: 'c'}"));

        assertThat(facilities().countDocuments(eq("number", 3))).isEqualTo(1);
        assertThat(facilities().find(eq("number", 2)).first())
                .isEqualTo(Document.parse("{_id: 2, number: 2, code: 'b'}"));
        assertThat(facilities().find(eq("code", "b")).first()).isNotNull();
    }

    @Test
    default void keepsWhatWasChangedBeforeADuplicateAndItsIndex() {
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        facilities()
                .insertMany(List.of(
                        Document.parse("{_id: 1, number: 1}"),
                        Document.parse("{_id: 2, number: 2}"),
                        Document.parse("{_id: 3, number: 3}")));

        refusesDuplicate(() -> facilities().updateMany(Filters.gte("number", 1), Updates.set("number", 0)));

        assertThat(facilities().countDocuments(eq("number", 0))).isEqualTo(1);
        assertThat(facilities().countDocuments(Filters.gt("number", 0))).isEqualTo(2);
        assertThat(facilities().find(Filters.gte("number", 0))).hasSize(3);
    }

    @Test
    default void tellsLargeNumbersApart() {
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        var large = 1L << 53;
        facilities().insertOne(new Document("_id", 1).append("number", large));
        facilities().insertOne(new Document("_id", 2).append("number", large + 1));

        refusesDuplicate(() -> facilities().insertOne(new Document("_id", 3).append("number", large + 1)));
        assertThat(facilities().countDocuments(eq("number", large))).isEqualTo(1);
        assertThat(facilities().find(eq("number", large + 1)).first())
                .isEqualTo(new Document("_id", 2).append("number", large + 1));
        assertThat(facilities().find(Filters.gt("number", large))).hasSize(1);
    }

    @Test
    default void countsAMissingUniqueFieldAsAValue() {
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        facilities().insertOne(Document.parse("{_id: 1}"));

        refusesDuplicate(() -> facilities().insertOne(Document.parse("{_id: 2}")));
    }

    @Test
    default void letsManyDocumentsGoWithoutASparseUniqueField() {
        facilities()
                .createIndex(
                        ascending("licence"), new IndexOptions().unique(true).sparse(true));
        facilities()
                .insertMany(List.of(
                        Document.parse("{_id: 1}"),
                        Document.parse("{_id: 2}"),
                        Document.parse("{_id: 3, licence: 7}")));

        refusesDuplicate(() -> facilities().updateOne(eq("_id", 1), Updates.set("licence", 7)));
        facilities().updateOne(eq("_id", 3), Updates.unset("licence"));
        facilities().updateOne(eq("_id", 1), Updates.set("licence", 7));

        assertThat(facilities().find(eq("licence", 7))).extracting("_id").containsExactly(1);
        assertThat(facilities().find(eq("licence", null))).extracting("_id").containsExactlyInAnyOrder(2, 3);
    }

    @Test
    default void findsMarkedDocumentsThroughASparseIndex() {
        facilities().createIndex(ascending("pending"), new IndexOptions().sparse(true));
        facilities()
                .insertMany(List.of(
                        Document.parse("{_id: 1}"),
                        Document.parse("{_id: 2, pending: true}"),
                        Document.parse("{_id: 3, pending: true}")));

        facilities().updateOne(eq("_id", 3), Updates.unset("pending"));
        facilities().updateOne(eq("_id", 1), Updates.set("pending", true));

        assertThat(facilities().find(eq("pending", true))).extracting("_id").containsExactlyInAnyOrder(1, 2);
        assertThat(facilities().find(Filters.exists("pending")))
                .extracting("_id")
                .containsExactlyInAnyOrder(1, 2);
        assertThat(facilities().find(Filters.exists("pending", false)))
                .extracting("_id")
                .containsExactly(3);
        assertThat(facilities().find()).hasSize(3);
    }

    @Test
    default void refusesEveryElementOfAUniqueArray() {
        facilities().createIndex(ascending("aliases"), new IndexOptions().unique(true));
        facilities().insertOne(Document.parse("{_id: 1, aliases: ['a', 'b']}"));

        refusesDuplicate(() -> facilities().insertOne(Document.parse("{_id: 2, aliases: ['c', 'b']}")));
        facilities().insertOne(Document.parse("{_id: 3, aliases: ['d', 'd']}"));
        facilities().updateOne(eq("_id", 1), Updates.pull("aliases", "b"));
        facilities().insertOne(Document.parse("{_id: 4, aliases: ['c', 'b']}"));

        assertThat(facilities().find(eq("aliases", "b"))).extracting("_id").containsExactly(4);
    }

    @Test
    default void refusesAUniqueIndexOverDuplicates() {
        facilities().insertMany(List.of(Document.parse("{_id: 1, number: 1}"), Document.parse("{_id: 2, number: 1}")));

        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> facilities().createIndex(ascending("number"), new IndexOptions().unique(true)))
                .satisfies(e ->
                        assertThat(ErrorCategory.fromErrorCode(e.getCode())).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        facilities().updateOne(eq("_id", 2), Updates.set("number", 2));
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        refusesDuplicate(() -> facilities().insertOne(Document.parse("{_id: 3, number: 2}")));
    }

    @Test
    default void createsAnIndexOnceAndRefusesItWithOtherOptions() {
        facilities().createIndex(ascending("number"), new IndexOptions().name("n"));
        facilities().createIndex(ascending("number"), new IndexOptions().name("n"));

        assertThat(facilities().listIndexes()).extracting("name").containsExactlyInAnyOrder("_id_", "n");
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> facilities().createIndex(ascending("name"), new IndexOptions().name("n")));
    }

    @Test
    default void dropsTheIndexesOfOneCollectionOnly() {
        var others = database().getCollection("others");
        facilities().createIndex(ascending("a"));
        facilities().createIndex(ascending("b"));
        others.createIndex(ascending("a"));

        facilities().dropIndex("a_1");
        assertThat(facilities().listIndexes()).extracting("name").containsExactlyInAnyOrder("_id_", "b_1");
        facilities().dropIndexes();

        assertThat(facilities().listIndexes()).extracting("name").containsExactly("_id_");
        assertThat(others.listIndexes()).extracting("name").containsExactlyInAnyOrder("_id_", "a_1");
    }

    @Test
    default void replacesACollectionAndItsIndexes() {
        facilities().createIndex(ascending("number"), new IndexOptions().unique(true));
        facilities().insertOne(Document.parse("{_id: 1, number: 1}"));
        facilities().drop();

        facilities().insertMany(List.of(Document.parse("{_id: 1, number: 1}"), Document.parse("{_id: 2, number: 1}")));

        assertThat(facilities().find(eq("number", 1))).hasSize(2);
    }

    @Test
    default void meetsTwoConditionsByTwoElementsOfAnArray() {
        facilities().createIndex(ascending("tags"));
        facilities().createIndex(ascending("terms.role", "terms.to"));
        facilities()
                .insertOne(Document.parse(
                        "{_id: 1, tags: ['a', 'd'], terms: [{role: 'leader', to: 1}, {role: 'clerk', to: 9}]}"));

        assertThat(facilities().find(Filters.and(Filters.gte("tags", "c"), Filters.lte("tags", "b"))))
                .hasSize(1);
        assertThat(facilities().find(Filters.and(eq("terms.role", "leader"), eq("terms.to", 9))))
                .hasSize(1);
        assertThat(facilities().find(Filters.elemMatch("terms", Filters.and(eq("role", "leader"), eq("to", 9)))))
                .isEmpty();
    }
}
