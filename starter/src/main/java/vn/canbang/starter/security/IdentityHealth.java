package vn.canbang.starter.security;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** A service that cannot check a token yet is not ready (S58); with keys once held it goes on while Keycloak is away (S03). */
class IdentityHealth extends AbstractHealthIndicator {

    private final IssuerKeys keys;

    IdentityHealth(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (keys.areKnown()) {
            health.up();
        } else {
            health.down();
        }
    }
}
