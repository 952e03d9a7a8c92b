package vn.canbang.starter.territory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.feed.CloudEvent;

/**
 * A unit has gone into another one, as the directory told it when a reorganisation was carried out.
 *
 * @param id the same however often it is told
 * @param on first day on which the old unit no longer exists
 * @param from path of the old unit
 * @param to path of the unit that looks after its records now; of one that was split the level above
 * @param split whether it went into several, so that each record waits there for its own place
 * @param followedAt when this service had moved its records; null until then
 */
@Document("unit_successions")
public record UnitSucceeded(
        @Id String id,
        LocalDate on,
        String from,
        String to,
        boolean split,
        Instant toldAt,
        @Nullable Instant followedAt) {

    public static final String TYPE = "vn.canbang.directory.unit-succeeded.v1";

    static UnitSucceeded of(CloudEvent event) {
        var told = EventJson.read(event.data(), Told.class);
        return new UnitSucceeded(
                told.on() + " " + told.from(), told.on(), told.from(), told.to(), told.split(), event.time(), null);
    }

    /** True when a record that the old unit looked after has to go anywhere. */
    boolean moves() {
        return !from.equals(to);
    }

    boolean isFollowed() {
        return followedAt != null;
    }

    UnitSucceeded followed(Instant instant) {
        return new UnitSucceeded(id, on, from, to, split, toldAt, instant);
    }

    /** What the event says. */
    record Told(LocalDate on, String from, String to, boolean split) {}
}
