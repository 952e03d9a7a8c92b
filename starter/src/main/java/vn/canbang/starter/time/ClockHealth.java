package vn.canbang.starter.time;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** A service whose clock stands more than 60 seconds away from the database's is not ready (S33). */
public class ClockHealth extends AbstractHealthIndicator {

    private static final Duration TOLERATED = Duration.ofSeconds(60);

    private final MongoClient client;
    private final Clock clock;

    public ClockHealth(MongoClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var theirs =
                client.getDatabase("admin").runCommand(new Document("hello", 1)).getDate("localTime");
        var apart = Duration.between(theirs.toInstant(), clock.instant()).abs();
        if (apart.compareTo(TOLERATED) > 0) {
            health.outOfService();
        } else {
            health.up();
        }
    }
}
