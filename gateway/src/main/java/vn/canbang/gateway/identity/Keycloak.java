package vn.canbang.gateway.identity;

import java.net.URI;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.GatewayProperties;

/** The addresses of the realm: what a browser sees is the public one, what the gateway asks itself is the back channel. */
@Component
public class Keycloak {

    private static final String REALM = "/auth/realms/canbang";
    private static final String OPENID = REALM + "/protocol/openid-connect";

    private final GatewayProperties properties;

    Keycloak(GatewayProperties properties) {
        this.properties = properties;
    }

    String issuer() {
        return properties.publicUrl() + REALM;
    }

    String loginPage() {
        return properties.publicUrl() + OPENID + "/auth";
    }

    /** Where Keycloak itself asks whether to sign out; used when it could not be told directly. */
    public String logoutPage() {
        return OPENID + "/logout?client_id=" + IdentityConfiguration.CLIENT;
    }

    URI tokens() {
        return backChannel("/token");
    }

    URI keys() {
        return backChannel("/certs");
    }

    URI logout() {
        return backChannel("/logout");
    }

    private URI backChannel(String path) {
        return URI.create(properties.keycloakUrl() + OPENID + path);
    }
}
