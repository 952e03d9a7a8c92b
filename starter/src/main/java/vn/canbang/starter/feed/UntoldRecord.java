package vn.canbang.starter.feed;

import com.mongodb.client.model.UpdateOneModel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/** A record whose events are not told yet, as it was found; more may have joined them since. */
record UntoldRecord(Object id, List<FeedEntry> events) {

    /** Refuses what no relay could tell: an event of an unknown stream, or one that lacks a part. */
    static UntoldRecord of(Document found) {
        var id = Objects.requireNonNull(found.get("_id"));
        var subject = String.valueOf(id);
        var entries = found.getList("outbox", Document.class, List.of());
        return new UntoldRecord(
                id, entries.stream().map(entry -> FeedEntry.of(entry, subject)).toList());
    }

    /** Takes all events off at once, where the record still holds exactly those that were found. */
    UpdateOneModel<Document> takenOff() {
        var asFound = new Document("_id", id).append("outbox", new Document("$size", events.size()));
        if (!events.isEmpty()) {
            asFound.append("outbox.0.eventId", events.getFirst().eventId());
        }
        return new UpdateOneModel<>(
                asFound,
                new Document("$set", new Document("outbox", List.of())).append("$unset", new Document("pending", "")));
    }

    /** Takes the events off one by one, whatever stands beside them; in two steps that are to be done in this order. */
    Stream<UpdateOneModel<Document>> takenOutOfOthers() {
        List<UUID> told = events.stream().map(FeedEntry::eventId).toList();
        return Stream.of(
                new UpdateOneModel<>(
                        new Document("_id", id),
                        new Document(
                                "$pull", new Document("outbox", new Document("eventId", new Document("$in", told))))),
                new UpdateOneModel<>(
                        new Document("_id", id).append("outbox", new Document("$size", 0)),
                        new Document("$unset", new Document("pending", ""))));
    }
}
