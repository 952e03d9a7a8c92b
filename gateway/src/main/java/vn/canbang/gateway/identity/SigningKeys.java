package vn.canbang.gateway.identity;

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
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.canbang.gateway.GatewayProperties;

/**
 * The realm's public keys. They are fetched when first needed and kept as long as Keycloak is away; an unknown key makes
 * the gateway ask again, but at most once a minute.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final ReentrantLock lock = new ReentrantLock();
    private final RestClient client;
    private final Keycloak keycloak;
    private final Clock clock;
    private volatile @Nullable JWKSet keys;
    private Instant notBefore = Instant.MIN;

    SigningKeys(Keycloak keycloak, GatewayProperties properties, Clock clock) {
        this.keycloak = keycloak;
        this.clock = clock;
        this.client = IdentityConfiguration.backChannel(properties).build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var known = keys;
        if (known != null) {
            var found = selector.select(known);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return selector.select(fetched(known));
    }

    /** Whether tokens can be checked, asking Keycloak once if they never could. */
    boolean known() {
        if (keys != null) {
            return true;
        }
        try {
            fetched(null);
            return true;
        } catch (KeySourceException away) {
            return false;
        }
    }

    private JWKSet fetched(@Nullable JWKSet known) throws KeySourceException {
        lock.lock();
        try {
            var current = keys;
            if (current != null && !current.equals(known)) {
                return current;
            }
            if (Instant.now(clock).isBefore(notBefore)) {
                return orAway(current);
            }
            notBefore = Instant.now(clock).plus(current == null ? RETRY : PAUSE);
            var fresh = fetch();
            keys = fresh;
            notBefore = Instant.now(clock).plus(PAUSE);
            return fresh;
        } catch (RestClientException | ParseException away) {
            return orAway(keys);
        } finally {
            lock.unlock();
        }
    }

    private static JWKSet orAway(@Nullable JWKSet known) throws KeySourceException {
        if (known == null) {
            throw new KeySourceException("Keycloak's keys are not known yet");
        }
        return known;
    }

    private JWKSet fetch() throws ParseException {
        var body = client.get()
                .uri(keycloak.keys())
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .body(String.class);
        return JWKSet.parse(body == null ? "" : body);
    }
}
