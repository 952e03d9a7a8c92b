package vn.canbang.starter.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.aggregate.AggregateSaving;
import vn.canbang.starter.feed.Relay;

/** One database for each service and tenant; writes acknowledged by a majority; nobody waits long for a database that is away. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
public class MongoDefaultsAutoConfiguration {

    private static final int SELECTION_SECONDS = 3;
    private static final int CONNECT_SECONDS = 2;

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, CanbangProperties properties) {
        return new TenantDatabaseFactory(client, properties.service());
    }

    /**
     * A database that hangs is as good as away.
     *
     * @param readSeconds how long one answer may take; S34 gives a request five seconds in all. Only a process that fills a
     *     database in bulk waits longer
     */
    @Bean
    MongoClientSettingsBuilderCustomizer impatientAndDurable(
            @Value("${canbang.mongo.read-seconds:4}") int readSeconds) {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY)
                .retryReads(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(readSeconds, TimeUnit.SECONDS));
    }

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(adapter -> adapter.useNativeDriverJavaTimeCodecs()
                .registerConverters(List.of(new UnitPathConversion.Writing(), new UnitPathConversion.Reading())));
    }

    @Bean
    AggregateSaving aggregateSaving(Clock clock, org.springframework.beans.factory.ObjectProvider<Relay> relay) {
        return new AggregateSaving(
                clock, (tenant, collection) -> relay.getObject().wake(tenant, collection));
    }
}
