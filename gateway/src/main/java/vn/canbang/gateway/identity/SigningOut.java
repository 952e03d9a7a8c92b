package vn.canbang.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.canbang.gateway.GatewayProperties;

/** Tells Keycloak that a session is over, from server to server, so that no token ever passes through the browser. */
@Component
public class SigningOut {

    private static final Logger log = LoggerFactory.getLogger(SigningOut.class);

    private final AccessTokens tokens;
    private final Keycloak keycloak;
    private final GatewayProperties properties;
    private final RestClient client;

    SigningOut(AccessTokens tokens, Keycloak keycloak, GatewayProperties properties) {
        this.tokens = tokens;
        this.keycloak = keycloak;
        this.properties = properties;
        this.client = IdentityConfiguration.backChannel(properties).build();
    }

    /** Whether Keycloak's own session is over as well. */
    public boolean atKeycloak(HttpServletRequest request) {
        var refresh = tokens.refreshToken(request);
        if (refresh == null) {
            return true;
        }
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", IdentityConfiguration.CLIENT);
        form.add("client_secret", properties.portalSecret());
        form.add("refresh_token", refresh);
        try {
            client.post()
                    .uri(keycloak.logout())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException away) {
            log.warn(
                    "Keycloak could not be told of a sign-out: {}",
                    away.getClass().getSimpleName());
            return false;
        }
    }
}
