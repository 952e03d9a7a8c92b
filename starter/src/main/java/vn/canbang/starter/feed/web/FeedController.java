package vn.canbang.starter.feed.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedReading;
import vn.canbang.starter.problem.InvalidException;

/** Both feeds of a service, as http-feeds: oldest first, waiting when there is nothing new. */
@RestController
class FeedController {

    private static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    private final FeedReading reading;
    private final FollowedFeeds followed;

    FeedController(FeedReading reading, CanbangProperties properties) {
        this.reading = reading;
        this.followed = new FollowedFeeds(properties.service());
    }

    @GetMapping(path = "/api/${canbang.service}/v1/feed", produces = MEDIA_TYPE)
    @Permit("feed:read")
    List<CloudEvent> open(
            @RequestParam(required = false) @Nullable UUID lastEventId,
            @RequestParam(defaultValue = "0") long timeout) {
        followed.require();
        return reading.read(Stream.OPEN, lastEventId, millis(timeout));
    }

    @GetMapping(path = "/internal/feed", produces = MEDIA_TYPE)
    @Permit("feed:internal")
    List<CloudEvent> internal(
            @RequestParam(required = false) @Nullable UUID lastEventId,
            @RequestParam(defaultValue = "0") long timeout) {
        return reading.read(Stream.INTERNAL, lastEventId, millis(timeout));
    }

    @GetMapping(path = "/internal/open-feed", produces = MEDIA_TYPE)
    @Permit("feed:internal")
    List<CloudEvent> openForServices(
            @RequestParam(required = false) @Nullable UUID lastEventId,
            @RequestParam(defaultValue = "0") long timeout) {
        return reading.read(Stream.OPEN, lastEventId, millis(timeout));
    }

    private static Duration millis(long timeout) {
        if (timeout < 0) {
            throw InvalidException.at("/timeout", "invalid_value");
        }
        return Duration.ofMillis(timeout);
    }
}
