package vn.canbang.starter.aggregate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that an aggregate has not yet told; it is written in the same write as the state it tells of (S32). */
record OutboxEntry(
        UUID eventId, Stream stream, String type, @Nullable Instant time, String data) {

    OutboxEntry at(Instant now) {
        return time == null ? new OutboxEntry(eventId, stream, type, now, data) : this;
    }
}
