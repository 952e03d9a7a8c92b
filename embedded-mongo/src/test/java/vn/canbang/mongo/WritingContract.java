package vn.canbang.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How documents are written. */
interface WritingContract {

    MongoDatabase database();

    private MongoCollection<Document> acts() {
        return database().getCollection("acts");
    }

    @Test
    default void replacesOnlyTheVersionThatWasRead() {
        acts().insertOne(new Document("_id", 1).append("version", 3));

        var stale = acts().replaceOne(and(eq("_id", 1), eq("version", 2)), new Document("_id", 1).append("version", 3));
        var current =
                acts().replaceOne(and(eq("_id", 1), eq("version", 3)), new Document("_id", 1).append("version", 4));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(current.getModifiedCount()).isOne();
        assertThat(acts().find().first()).isEqualTo(new Document("_id", 1).append("version", 4));
    }

    @Test
    default void handsOutTheNextNumberToOneCallerEach() throws Exception {
        Callable<Object> next = () -> Objects.requireNonNull(acts().findOneAndUpdate(
                                eq("_id", "sequence"),
                                inc("value", 1),
                                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .get("value");

        try (var callers = Executors.newFixedThreadPool(8)) {
            var numbers = callers.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> next).toList());

            assertThat(numbers).extracting(number -> number.get()).doesNotHaveDuplicates();
        }
        assertThat(acts().find().first()).containsEntry("value", 200);
    }

    @Test
    default void answersTheDocumentBeforeOrAfterTheChange() {
        acts().insertOne(new Document("_id", 1).append("state", "draft"));

        var before = acts().findOneAndUpdate(eq("_id", 1), set("state", "signed"));
        var after = acts().findOneAndUpdate(
                        eq("_id", 1),
                        set("state", "ended"),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));

        assertThat(before).containsEntry("state", "draft");
        assertThat(after).containsEntry("state", "ended");
    }

    @Test
    default void leasesTheOldestFreeTask() {
        acts().insertMany(List.of(
                new Document("_id", 1).append("until", 9),
                new Document("_id", 2).append("until", 3),
                new Document("_id", 3).append("until", 1)));

        var leased = acts().findOneAndUpdate(
                        Filters.lt("until", 5),
                        set("until", 20),
                        new FindOneAndUpdateOptions().sort(Sorts.ascending("until")));

        assertThat(leased).containsEntry("_id", 3);
        assertThat(acts().find(eq("_id", 3)).first()).containsEntry("until", 20);
    }

    @Test
    default void upsertsOnce() {
        var options = new UpdateOptions().upsert(true);
        var change = combine(setOnInsert("first", true), inc("times", 1));

        var inserted = acts().updateOne(eq("key", "a"), change, options);
        var updated = acts().updateOne(eq("key", "a"), change, options);

        assertThat(inserted.getUpsertedId()).isNotNull();
        assertThat(updated.getUpsertedId()).isNull();
        assertThat(acts().find(eq("key", "a")).first())
                .containsEntry("first", true)
                .containsEntry("times", 2);
    }

    @Test
    default void changesTheElementsOfAnArrayThatAFilterChooses() {
        acts().insertOne(Document.parse(
                "{_id: 1, clauses: [{no: 1, open: true}, {no: 2, open: true}, {no: 3, open: false}]}"));

        acts().updateOne(
                        eq("_id", 1),
                        set("clauses.$[clause].ended", true),
                        new UpdateOptions()
                                .arrayFilters(List.of(Document.parse("{'clause.open': true, 'clause.no': {$gt: 1}}"))));

        assertThat(acts().find().first())
                .isEqualTo(
                        Document.parse(
                                "{_id: 1, clauses: [{no: 1, open: true}, {no: 2, open: true, ended: true}, {no: 3, open: false}]}"));
    }

    @Test
    default void changesTheElementOfAnArrayThatMatched() {
        acts().insertOne(Document.parse("{_id: 1, clauses: [{no: 1}, {no: 2}]}"));

        acts().updateOne(eq("clauses.no", 2), set("clauses.$.ended", true));

        assertThat(acts().find().first())
                .isEqualTo(Document.parse("{_id: 1, clauses: [{no: 1}, {no: 2, ended: true}]}"));
    }

    @Test
    default void takesToldEventsOffTheOutbox() {
        acts().insertOne(Document.parse("{_id: 1, pending: true, outbox: [{id: 'a'}, {id: 'b'}]}"));

        acts().updateOne(eq("_id", 1), Updates.pull("outbox", eq("id", "a")));
        acts().updateOne(
                        and(eq("_id", 1), Filters.size("outbox", 1)),
                        combine(Updates.pullByFilter(eq("outbox", eq("id", "b"))), Updates.unset("pending")));

        assertThat(acts().find().first()).isEqualTo(Document.parse("{_id: 1, outbox: []}"));
    }

    @Test
    default void movesAllRecordsOfAUnit() {
        acts().insertMany(List.of(
                new Document("_id", 1).append("responsible", "24/213/"),
                new Document("_id", 2).append("responsible", "24/213/"),
                new Document("_id", 3).append("responsible", "24/214/")));

        var moved = acts().updateMany(eq("responsible", "24/213/"), set("responsible", "27/"));

        assertThat(moved.getModifiedCount()).isEqualTo(2);
        assertThat(acts().countDocuments(eq("responsible", "27/"))).isEqualTo(2);
    }

    @Test
    default void writesInBulk() {
        acts().insertOne(new Document("_id", 1));

        var result = acts().bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 2)),
                new UpdateOneModel<>(eq("_id", 1), set("seen", true)),
                new UpdateOneModel<>(eq("_id", 3), set("seen", true), new UpdateOptions().upsert(true)),
                new DeleteOneModel<>(eq("_id", 2))));

        assertThat(result.getInsertedCount()).isOne();
        assertThat(result.getModifiedCount()).isOne();
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(result.getDeletedCount()).isOne();
        assertThat(acts().countDocuments()).isEqualTo(2);
    }

    @Test
    default void insertsTheRestOfAnUnorderedBatchAroundADuplicate() {
        acts().insertOne(new Document("_id", 2));

        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> acts().insertMany(
                                List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)),
                                new InsertManyOptions().ordered(false)));

        assertThat(failure.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(1);
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(acts().countDocuments()).isEqualTo(3);
    }

    @Test
    default void stopsAnOrderedBatchAtADuplicate() {
        acts().insertOne(new Document("_id", 2));

        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> acts().insertMany(
                                List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3))));

        assertThat(failure.getWriteResult().getInsertedCount()).isOne();
        assertThat(acts().countDocuments()).isEqualTo(2);
    }

    @Test
    default void stopsOrderedUpdatesAtTheFirstThatFails() {
        acts().insertMany(List.of(Document.parse("{_id: 1, list: 0}"), Document.parse("{_id: 2, list: []}")));

        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> acts().bulkWrite(
                                List.of(
                                        new UpdateOneModel<>(eq("_id", 1), Updates.push("list", 1)),
                                        new UpdateOneModel<>(eq("_id", 2), Updates.push("list", 1))),
                                new BulkWriteOptions().ordered(true)));

        assertThat(failure.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(0);
        assertThat(acts().find(eq("_id", 2)).first()).isEqualTo(Document.parse("{_id: 2, list: []}"));
    }

    @Test
    default void acknowledgesMajorityWrites() {
        var result = acts().withWriteConcern(WriteConcern.MAJORITY).insertOne(new Document("_id", 1));

        assertThat(result.wasAcknowledged()).isTrue();
    }

    @Test
    default void upsertsOneDocumentForManyCallers() throws Exception {
        Callable<Object> upsert =
                () -> acts().updateOne(eq("_id", "one"), inc("times", 1), new UpdateOptions().upsert(true));

        try (var callers = Executors.newFixedThreadPool(8)) {
            callers.invokeAll(IntStream.range(0, 100).mapToObj(i -> upsert).toList());
        }

        assertThat(acts().find()).containsExactly(new Document("_id", "one").append("times", 100));
    }

    @Test
    default void deletesOneOrAll() {
        acts().insertMany(IntStream.range(0, 5)
                .mapToObj(i -> new Document("_id", i).append("old", true))
                .toList());

        assertThat(acts().deleteOne(eq("old", true)).getDeletedCount()).isOne();
        assertThat(acts().deleteMany(eq("old", true)).getDeletedCount()).isEqualTo(4);
    }
}
