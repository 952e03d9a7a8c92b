package vn.canbang.starter.territory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.starter.feed.CloudEvent;

/**
 * Moves what a closed unit looked after to the unit that it went into: one change for each collection, whose records keep the
 * unit of their date and their version. Repeating it is harmless, and it is repeated for a while: somebody who had read a
 * record before may have written it back since. Who listens for {@link UnitSucceeded} is told after each move.
 */
public class FollowingUnits {

    private static final Logger log = LoggerFactory.getLogger(FollowingUnits.class);

    /** No request that began before is thought to last longer. */
    private static final Duration STRAGGLERS = Duration.ofHours(1);

    private final MongoOperations mongo;
    private final List<Followed> followed;
    private final Successions successions;
    private final Territory territory;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    FollowingUnits(
            MongoOperations mongo,
            List<Followed> followed,
            Successions successions,
            Territory territory,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.mongo = mongo;
        this.followed = List.copyOf(followed);
        this.successions = successions;
        this.territory = territory;
        this.listeners = listeners;
        this.clock = clock;
    }

    void on(CloudEvent event) {
        if (!event.type().equals(UnitSucceeded.TYPE)) {
            return;
        }
        var told = successions.keep(UnitSucceeded.of(event));
        if (told.moves() && !(told.isFollowed() && isUsedAgain(told))) {
            var moved = move(told);
            listeners.publishEvent(told);
            successions.followed(told);
            log.atInfo()
                    .addKeyValue("from", told.from())
                    .addKeyValue("to", told.to())
                    .addKeyValue("records", moved)
                    .log("unit succeeded");
        }
    }

    /** Moves what was written back to a unit that was closed a while ago; where its path is used again, records stay. */
    public void again() {
        successions.toldSince(clock.instant().minus(STRAGGLERS)).stream()
                .filter(UnitSucceeded::moves)
                .filter(told -> !isUsedAgain(told))
                .filter(told -> move(told) > 0)
                .forEach(listeners::publishEvent);
    }

    /** True when another unit began under the path; what is there now may be its own. */
    private boolean isUsedAgain(UnitSucceeded told) {
        return territory.find(told.from(), told.on()).isPresent();
    }

    private long move(UnitSucceeded told) {
        return followed.stream().mapToLong(each -> move(each, told)).sum();
    }

    /** Without the class of the records, so that their versions stay. */
    private long move(Followed records, UnitSucceeded told) {
        return mongo.updateMulti(
                        Query.query(Criteria.where(records.field()).is(told.from())),
                        Update.update(records.field(), told.to()),
                        records.collection())
                .getModifiedCount();
    }
}
