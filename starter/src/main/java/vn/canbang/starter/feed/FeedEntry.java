package vn.canbang.starter.feed;

import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import vn.canbang.starter.aggregate.Stream;

/** An event on its way from a record to the feed. */
record FeedEntry(Stream stream, UUID eventId, String type, String subject, Date time, String data) {

    static FeedEntry of(Document entry, String subject) {
        return new FeedEntry(
                Stream.valueOf(entry.getString("stream")),
                Objects.requireNonNull(entry.get("eventId", UUID.class)),
                Objects.requireNonNull(entry.getString("type")),
                subject,
                Objects.requireNonNull(entry.getDate("time")),
                Objects.requireNonNull(entry.getString("data")));
    }

    Document at(long position) {
        return new Document("_id", position)
                .append("eventId", eventId)
                .append("type", type)
                .append("subject", subject)
                .append("time", time)
                .append("data", data);
    }
}
