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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.starter.remote.SingleFlight;

/**
 * The issuer's public keys. Once held they serve while Keycloak is away (S03); however many unknown key ids come, they
 * are asked for at most once a minute (S02).
 */
class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);
    private static final String KEYS = "issuer-keys";
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(1);
    private static final Duration FIRST_ATTEMPTS = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Supplier<String> fetch;
    private final Clock clock;
    private final SingleFlight<String, Instant> flight = new SingleFlight<>();
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

    /** Whether a token can be checked at all; asks for the keys while none are held. */
    boolean areKnown() {
        if (keys == null) {
            refresh();
        }
        return keys != null;
    }

    /** One request at a time, off the caller's thread: a slow issuer holds up nobody longer than {@link #PATIENCE}. */
    private void refresh() {
        if (flight.isUnderWay(KEYS) || !clock.instant().isBefore(nextAttempt)) {
            flight.ask(KEYS, this::fetched, PATIENCE);
        }
    }

    private Instant fetched() {
        var now = clock.instant();
        if (now.isBefore(nextAttempt)) {
            return nextAttempt;
        }
        nextAttempt = now.plus(BETWEEN_ATTEMPTS);
        try {
            keys = JWKSet.parse(fetch.get());
        } catch (RuntimeException | ParseException e) {
            log.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("issuer keys not refreshed");
            if (keys == null) {
                nextAttempt = clock.instant().plus(FIRST_ATTEMPTS);
            }
        }
        return nextAttempt;
    }
}
