package vn.canbang.reporting.measure;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.measure.MeasurePublished;

/** Reads the measures of the services that publish some; a new service is one more line here. */
@Configuration(proxyBeanMethods = false)
class MeasureFeeds {

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.shipped();
    }

    @Bean
    FeedSubscription measuresOfDirectory(PublishedMeasures measures) {
        return subscription("directory", measures);
    }

    @Bean
    FeedSubscription measuresOfCommitments(PublishedMeasures measures) {
        return subscription("commitments", measures);
    }

    private static FeedSubscription subscription(String service, PublishedMeasures measures) {
        return FeedSubscription.inPages(
                service, Stream.INTERNAL, "measures-of-" + service, events -> take(events, measures));
    }

    private static void take(List<CloudEvent> events, PublishedMeasures measures) {
        measures.take(events.stream()
                .filter(event -> event.type().equals(MeasurePublished.TYPE))
                .map(event -> StoredMeasure.of(EventJson.read(event.data(), MeasurePublished.class), event.time()))
                .toList());
    }
}
