package vn.canbang.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * What Keycloak gave for a session. It lies in the session on the server and nowhere else; the client's secret is not
 * part of it.
 *
 * @param access the access token that the services see
 * @param accessUntil when it ends
 * @param refresh the refresh token, empty when Keycloak gave none
 */
record SessionTokens(String access, Instant accessUntil, String refresh) implements Serializable {

    static final String ATTRIBUTE = "canbang.tokens";

    static SessionTokens of(OAuth2AccessTokenResponse answer, String refreshBefore, Instant now) {
        var access = answer.getAccessToken();
        var until = access.getExpiresAt();
        var refresh = answer.getRefreshToken();
        return new SessionTokens(
                access.getTokenValue(),
                until == null ? now : until,
                refresh == null ? refreshBefore : refresh.getTokenValue());
    }

    static @Nullable SessionTokens in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionTokens tokens ? tokens : null;
    }

    boolean goodUntil(Instant instant) {
        return accessUntil.isAfter(instant);
    }
}
