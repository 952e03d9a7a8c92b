package vn.canbang.gateway.audit;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.audit.AuditChain;
import vn.canbang.audit.ChainCheck;
import vn.canbang.gateway.identity.Callers.Caller;

/**
 * Whom the gateway itself refused, by minute, caller and part of the platform, with the number of times: a flood makes the
 * record longer by a line a minute and not by a line a request. Written every few seconds; what cannot be written waits. What a
 * service refuses stands in the record of the service.
 */
@Component
public class RefusalAudit {

    private static final Logger log = LoggerFactory.getLogger(RefusalAudit.class);
    private static final String COLLECTION = "audit";
    private static final List<String> FIELDS = List.of("tenant", "actor", "act", "what", "outcome", "times");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final MongoDatabaseFactory mongo;
    private final Clock clock;
    private final Map<Refusal, Long> waiting = new ConcurrentHashMap<>();

    RefusalAudit(MongoDatabaseFactory mongo, Clock clock, MeterRegistry meters) {
        this.mongo = mongo;
        this.clock = clock;
        meters.gaugeMapSize("canbang.refusals.waiting", List.of(), waiting);
    }

    /** @param caller nobody where none is known */
    void refused(Caller caller, String what, String outcome) {
        count(new Refusal(minute(), caller.tenant(), caller.subject(), "refused", what, outcome));
    }

    /** Somebody came back from Keycloak and was not signed in. */
    public void signInFailed() {
        count(new Refusal(minute(), "", "", "sign_in", "GET /login/oauth2/code", "failed"));
    }

    private void count(Refusal refusal) {
        waiting.merge(refusal, 1L, Long::sum);
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Writes what waits; what cannot be written now stays for the next time. */
    @PreDestroy
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void write() {
        for (var refusal : List.copyOf(waiting.keySet())) {
            var times = waiting.remove(refusal);
            if (times == null) {
                continue;
            }
            try {
                chain().append(refusal.entry(times));
            } catch (MongoException e) {
                waiting.merge(refusal, times, Long::sum);
                log.warn("Refusals wait to be recorded: {}", e.getClass().getSimpleName());
                return;
            }
        }
    }

    /** Looks at every entry from the first one on, once a day, in one of the replicas. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void lookThrough() {
        try {
            var check = check();
            var now = clock.instant();
            if (check.takeTurn(now.minus(A_DAY), now)) {
                tell(check.lookThrough().gap());
            }
        } catch (MongoException e) {
            log.warn(
                    "The record of refusals is not looked through for now: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Number of the first entry that is missing or does not fit its neighbour, 0 when the record is whole. */
    public long firstGap() {
        return check().lookThrough().gap();
    }

    private static void tell(long gap) {
        if (gap == 0) {
            log.info("The record of refusals was looked through and is whole");
        } else {
            log.atError()
                    .addKeyValue("record", "gateway")
                    .addKeyValue("entry", gap)
                    .log("audit is not whole");
        }
    }

    private ChainCheck check() {
        return new ChainCheck(mongo.getMongoDatabase(), chain());
    }

    private AuditChain chain() {
        return AuditChain.in(mongo.getMongoDatabase(), COLLECTION, FIELDS);
    }
}
