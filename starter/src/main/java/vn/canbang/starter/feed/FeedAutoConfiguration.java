package vn.canbang.starter.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.measure.MeasureDocument;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.Measures;
import vn.canbang.starter.migration.V001_CreateFeeds;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.tenant.Tenants;

/** The relay, both feeds and their consumers, and the measures that go out through them. */
@AutoConfiguration
public class FeedAutoConfiguration {

    @Bean
    FeedSignal feedSignal() {
        return new FeedSignal();
    }

    @Bean
    FeedLog feedLog(MongoDatabaseFactory databases, CanbangProperties properties, FeedSignal signal) {
        return new FeedLog(databases, properties.service(), signal);
    }

    @Bean
    FeedReading feedReading(FeedLog log, FeedSignal signal) {
        return new FeedReading(log, signal);
    }

    /** Spring Data finds the service's own records by itself, those of the starter only when they are named. */
    @Bean
    OutboxCollections outboxCollections(MongoMappingContext mapping) {
        mapping.getRequiredPersistentEntity(MeasureDocument.class);
        return new OutboxCollections(mapping);
    }

    @Bean
    V001_CreateFeeds createFeeds(OutboxCollections collections) {
        return new V001_CreateFeeds(collections);
    }

    @Bean
    Outbox outbox(MongoDatabaseFactory databases, FeedLog feed, OutboxCollections collections, MeterRegistry meters) {
        return new Outbox(databases, feed, collections, meters);
    }

    @Bean
    Relay relay(Outbox outbox, Tenants tenants) {
        return new Relay(outbox, tenants);
    }

    @Bean
    FeedConsumption feedConsumption(
            ObjectProvider<FeedSubscription> subscriptions,
            FeedReading own,
            Peers peers,
            MongoDatabaseFactory databases,
            CanbangProperties properties,
            Tenants tenants,
            Clock clock,
            MeterRegistry meters) {
        return new FeedConsumption(
                subscriptions.orderedStream().toList(),
                new HttpOrOwnFeedSource(properties.service(), own, peers),
                new FeedPositions(databases),
                tenants,
                clock,
                meters);
    }

    @Bean
    FeedHealth feedHealthIndicator(FeedConsumption consumption) {
        return new FeedHealth(consumption);
    }

    @Bean
    Measures measures(MongoOperations mongo, ObjectProvider<MeasureSource> sources) {
        return new Measures(mongo, sources.orderedStream().toList());
    }
}
