package vn.canbang.starter.territory;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.FeedAutoConfiguration;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.imports.ImportAutoConfiguration;
import vn.canbang.starter.reference.ReferenceAutoConfiguration;
import vn.canbang.starter.tenant.Tenants;

/** Lets the records of a service follow their units through a reorganisation. */
@AutoConfiguration(
        before = FeedAutoConfiguration.class,
        after = {ReferenceAutoConfiguration.class, ImportAutoConfiguration.class})
@ConditionalOnBean(Followed.class)
public class TerritoryAutoConfiguration {

    @Bean
    Successions successions(MongoOperations mongo, Clock clock) {
        return new Successions(mongo, clock);
    }

    @Bean
    FollowingUnits followingUnits(
            MongoOperations mongo,
            ObjectProvider<Followed> followed,
            Successions successions,
            Territory territory,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new FollowingUnits(mongo, followed.orderedStream().toList(), successions, territory, listeners, clock);
    }

    @Bean
    FollowingAgain followingAgain(FollowingUnits following, Tenants tenants) {
        return new FollowingAgain(following, tenants);
    }

    /** One consumer for all collections, the directory's own included. */
    @Bean
    FeedSubscription succeededUnits(FollowingUnits following) {
        return FeedSubscription.to("directory", Stream.INTERNAL, "succeeded-units", following::on);
    }
}
