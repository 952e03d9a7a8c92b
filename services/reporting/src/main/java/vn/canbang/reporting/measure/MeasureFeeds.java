package vn.canbang.reporting.measure;

import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.canbang.reporting.ReportingProperties;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.measure.MeasurePublished;

/**
 * Reads the measures of the services that the configuration names, whichever they are: an indicator whose service comes later
 * starts to work when that service is named and publishes.
 */
@Configuration(proxyBeanMethods = false)
@Import(MeasureFeeds.OfServices.class)
class MeasureFeeds {

    private static final String PREFIX = "canbang.reporting";

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.shipped();
    }

    /** One subscription for each service. */
    static class OfServices implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            var feeds = Binder.get(environment)
                    .bindOrCreate(PREFIX, ReportingProperties.class)
                    .feeds();
            for (var service : feeds) {
                registry.registerBean(
                        "measuresOf-" + service,
                        FeedSubscription.class,
                        bean -> bean.supplier(context -> subscription(
                                service,
                                context.bean(PublishedMeasures.class),
                                context.bean(CanbangProperties.class))));
            }
        }
    }

    private static FeedSubscription subscription(
            String service, PublishedMeasures measures, CanbangProperties properties) {
        if (!properties.peers().containsKey(service)) {
            throw new IllegalStateException(
                    PREFIX + ".feeds names " + service + ", and canbang.peers has no address of it");
        }
        return FeedSubscription.inPages(
                service, Stream.INTERNAL, "measures-of-" + service, events -> take(events, measures));
    }

    private static void take(List<CloudEvent> events, PublishedMeasures measures) {
        measures.take(events.stream()
                .filter(event -> event.type().equals(MeasurePublished.TYPE))
                .map(event -> ToldNumber.of(EventJson.read(event.data(), MeasurePublished.class), event.time()))
                .toList());
    }
}
