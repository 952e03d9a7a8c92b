package vn.canbang.directory.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.measure.Measures;

/** Reads our own feed and counts anew what each change touches, so that repeating is harmless (DESIGN 7). */
@Configuration
class Recounting {

    private final Measures measures;

    Recounting(Measures measures) {
        this.measures = measures;
    }

    @Bean
    FeedSubscription recountingSubscription() {
        return FeedSubscription.to("directory", Stream.INTERNAL, "recounting", this::recount);
    }

    private void recount(CloudEvent event) {
        var counted = EventJson.read(event.data(), Touched.class).counted();
        if (counted != null && event.type().startsWith("vn.canbang.directory.")) {
            counted.forEach(measures::recompute);
        }
    }

    /** The part of our own events that names what has to be counted anew. */
    record Touched(@Nullable List<MeasuredDay> counted) {}
}
