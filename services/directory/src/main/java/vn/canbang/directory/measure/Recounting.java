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

/**
 * Reads our own feed and counts anew what changes touch, so that repeating is harmless (DESIGN 7). What a file of many rows
 * touches, such as the providers of one commune, is counted once for all that are read together.
 */
@Configuration
class Recounting {

    private final Measures measures;

    Recounting(Measures measures) {
        this.measures = measures;
    }

    @Bean
    FeedSubscription recountingSubscription() {
        return FeedSubscription.inPages("directory", Stream.INTERNAL, "recounting", this::recount);
    }

    private void recount(List<CloudEvent> events) {
        measures.recomputeAll(events.stream()
                .filter(event -> event.type().startsWith("vn.canbang.directory."))
                .map(event -> EventJson.read(event.data(), Touched.class))
                .flatMap(touched -> touched.days().stream())
                .toList());
    }

    /** The part of our own events that names what has to be counted anew. */
    record Touched(@Nullable List<MeasuredDay> counted) {

        List<MeasuredDay> days() {
            return counted == null ? List.of() : counted;
        }
    }
}
