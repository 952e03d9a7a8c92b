package vn.canbang.starter.reference;

import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.HttpStatus;
import vn.canbang.starter.problem.DomainException;
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
    private static final String COLLECTION = "references";

    private final String service;
    private final String path;
    private final Function<String, T> read;
    private final Peers peers;
    private final MongoDatabaseFactory databases;
    private final Clock clock;
    private final Map<Tenant, Held<T>> held = new ConcurrentHashMap<>();

    /** @param read makes the reader's form of the JSON text */
    public Reference(
            String service,
            String path,
            Function<String, T> read,
            Peers peers,
            MongoDatabaseFactory databases,
            Clock clock) {
        this.service = service;
        this.path = path;
        this.read = read;
        this.peers = peers;
        this.databases = databases;
        this.clock = clock;
    }

    /** The data for the current tenant, at worst as it was when the other service was last there. */
    public T get() {
        var tenant = Tenants.current();
        var now = clock.instant();
        var known = held.get(tenant);
        if (known != null && now.isBefore(known.askAgain())) {
            return known.value();
        }
        return held.compute(
                        tenant, (key, old) -> old != null && now.isBefore(old.askAgain()) ? old : ask(key, old, now))
                .value();
    }

    /** Forgets how fresh the data is: the next reader asks again. For events that say that something changed. */
    public void expire() {
        held.computeIfPresent(Tenants.current(), (tenant, old) -> old.askedAgainFrom(Instant.MIN));
    }

    private Held<T> ask(Tenant tenant, @Nullable Held<T> old, Instant now) {
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
        return new Held<>(read.apply(text), answer.getHeaders().getETag(), now.plus(FRESH));
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
        return new Held<>(read.apply(kept.getString("text")), null, now.plus(FRESH));
    }

    private record Held<T>(T value, @Nullable String etag, Instant askAgain) {

        Held<T> askedAgainFrom(Instant when) {
            return new Held<>(value, etag, when);
        }
    }
}
