package vn.canbang.starter.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys. Once held they serve while Keycloak is away (S03); however many unknown key ids come, they
 * are asked for at most once a minute (S02).
 */
class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(1);
    private static final Duration FIRST_ATTEMPTS = Duration.ofSeconds(2);

    private final Supplier<String> fetch;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable JWKSet keys;
    private volatile Instant nextAttempt = Instant.MIN;

    IssuerKeys(Supplier<String> fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var held = keys;
        var found = held == null ? List.<JWK>of() : selector.select(held);
        if (!found.isEmpty()) {
            return found;
        }
        refresh();
        held = keys;
        if (held == null) {
            throw new KeySourceException("the issuer's keys are not known yet");
        }
        return selector.select(held);
    }

    private void refresh() {
        lock.lock();
        try {
            if (clock.instant().isBefore(nextAttempt)) {
                return;
            }
            nextAttempt = clock.instant().plus(keys == null ? FIRST_ATTEMPTS : BETWEEN_ATTEMPTS);
            keys = JWKSet.parse(fetch.get());
            nextAttempt = clock.instant().plus(BETWEEN_ATTEMPTS);
        } catch (RuntimeException | ParseException e) {
            org.slf4j.LoggerFactory.getLogger(IssuerKeys.class)
                    .atWarn()
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("issuer keys not refreshed");
        } finally {
            lock.unlock();
        }
    }
}
