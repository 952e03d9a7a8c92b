package vn.canbang.gateway.identity;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready once Keycloak's keys are known. Later absences of Keycloak do not take the gateway out of service: whoever is
 * signed in goes on working.
 */
@Component("identity")
class IdentityHealthIndicator implements HealthIndicator {

    private final SigningKeys keys;

    IdentityHealthIndicator(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Health health() {
        return keys.known() ? Health.up().build() : Health.down().build();
    }
}
