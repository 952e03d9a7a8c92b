package vn.canbang.starter.reference;

import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.core.type.TypeReference;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.remote.SingleFlight;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * Reference data of another service, fetched whole with its entity tag, asked again each half minute, and kept in the
 * tenant's own database so that a service goes on with what it knew while the other one is away.
 *
 * @param <T> the data in the form the reader needs
 */
public class Reference<T> {

    private static final Logger log = LoggerFactory.getLogger(Reference.class);
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String COLLECTION = "references";

    private final String service;
    private final String path;
    private final TypeReference<T> type;
    private final Peers peers;
    private final MongoDatabaseFactory databases;
    private final Clock clock;
    private final Map<Tenant, Held<T>> held = new ConcurrentHashMap<>();
    private final Map<Tenant, Long> changes = new ConcurrentHashMap<>();
    private final SingleFlight<Tenant, Held<T>> flights = new SingleFlight<>();

    /** @param type the form in which the reader needs the data */
    public Reference(
            String service,
            String path,
            TypeReference<T> type,
            Peers peers,
            MongoDatabaseFactory databases,
            Clock clock) {
        this.service = service;
        this.path = path;
        this.type = type;
        this.peers = peers;
        this.databases = databases;
        this.clock = clock;
    }

    /**
     * The data for the current tenant, at worst as it was when the other service was last there. Whoever has data that is
     * merely old waits a moment for newer, whoever has none or knows that it changed a little longer (S34).
     */
    public T get() {
        var tenant = Tenants.current();
        var known = held.get(tenant);
        if (known != null && (known.isFresh(clock.instant()) || (!known.isExpired() && flights.isUnderWay(tenant)))) {
            return known.value();
        }
        var begin = System.nanoTime();
        var answer = ask(tenant, known, known == null || known.isExpired() ? PATIENCE : MOMENT);
        if (!answer.isExpired()) {
            return answer.value();
        }
        // Who was given the answer to a question that was sent before the data changed asks once more, with what is
        // left of the patience.
        return ask(tenant, answer, PATIENCE.minusNanos(System.nanoTime() - begin))
                .value();
    }

    /** Forgets how fresh the data is: the next reader asks again. For events that say that something changed. */
    public void expire() {
        var tenant = Tenants.current();
        changes.merge(tenant, 1L, Long::sum);
        held.computeIfPresent(tenant, (key, old) -> old.askedAgainFrom(Instant.MIN));
    }

    /** The answer, or what is known when it takes longer; it then serves those who come later. */
    private Held<T> ask(Tenant tenant, @Nullable Held<T> known, Duration atMost) {
        var answer = flights.ask(tenant, () -> Tenants.callUnprepared(tenant, () -> asked(tenant)), atMost);
        if (answer.isPresent()) {
            return answer.get();
        }
        if (known == null) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
        return known.askedAgainFrom(clock.instant());
    }

    private Held<T> asked(Tenant tenant) {
        var old = held.get(tenant);
        var now = clock.instant();
        if (old != null && old.isFresh(now)) {
            return old;
        }
        var changesBefore = changes.getOrDefault(tenant, 0L);
        var answer = answerOrKept(tenant, old, now);
        return held.compute(
                tenant,
                (key, overtaken) -> changes.getOrDefault(tenant, 0L).equals(changesBefore)
                        ? answer
                        : answer.askedAgainFrom(Instant.MIN));
    }

    private Held<T> answerOrKept(Tenant tenant, @Nullable Held<T> old, Instant now) {
        try {
            return fetch(tenant, old, now);
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("path", path)
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("reference data not refreshed");
            if (old != null) {
                return old.askedAgainFrom(now.plus(FRESH));
            }
            return recall(now);
        }
    }

    private Held<T> fetch(Tenant tenant, @Nullable Held<T> old, Instant now) {
        var answer = peers.quick(service, tenant)
                .get()
                .uri(path)
                .headers(headers -> {
                    if (old != null && old.etag() != null) {
                        headers.setIfNoneMatch(old.etag());
                    }
                })
                .retrieve()
                .toEntity(String.class);
        if (answer.getStatusCode() == HttpStatus.NOT_MODIFIED && old != null) {
            return old.askedAgainFrom(now.plus(FRESH));
        }
        var text = answer.getBody();
        if (text == null) {
            throw new IllegalStateException("no reference data in the answer");
        }
        keep(text);
        return new Held<>(peers.read(text, type), answer.getHeaders().getETag(), now.plus(FRESH));
    }

    private void keep(String text) {
        databases
                .getMongoDatabase()
                .getCollection(COLLECTION)
                .replaceOne(
                        new Document("_id", path),
                        new Document("_id", path).append("text", text),
                        new ReplaceOptions().upsert(true));
    }

    private Held<T> recall(Instant now) {
        var kept = databases
                .getMongoDatabase()
                .getCollection(COLLECTION)
                .find(new Document("_id", path))
                .first();
        if (kept == null) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
        return new Held<>(peers.read(kept.getString("text"), type), null, now.plus(FRESH));
    }

    private record Held<T>(T value, @Nullable String etag, Instant askAgain) {

        boolean isFresh(Instant now) {
            return now.isBefore(askAgain);
        }

        boolean isExpired() {
            return askAgain.equals(Instant.MIN);
        }

        Held<T> askedAgainFrom(Instant when) {
            return new Held<>(value, etag, when);
        }
    }
}
