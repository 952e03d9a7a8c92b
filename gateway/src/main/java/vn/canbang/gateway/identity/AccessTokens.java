package vn.canbang.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.problem.EdgeException;
import vn.canbang.gateway.problem.EdgeProblem;

/**
 * The access token of a session, fetched anew shortly before it ends. While Keycloak is away a token that still holds is
 * used to its end; after that the session waits for Keycloak. A session whose refresh token is dead is over.
 */
@Component
public class AccessTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes;
    private final ClientRegistrationRepository registrations;
    private final Clock clock;

    AccessTokens(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes,
            ClientRegistrationRepository registrations,
            Clock clock) {
        this.refreshes = refreshes;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The token to send on; throws when there is none to be had. */
    public String current(HttpServletRequest request) {
        var tokens = inSession(request);
        var now = Instant.now(clock);
        if (tokens.goodUntil(now.plus(EARLY))) {
            return tokens.access();
        }
        try {
            return refreshed(tokens, request).access();
        } catch (EdgeException away) {
            if (away.problem() == EdgeProblem.IDENTITY_UNAVAILABLE && tokens.goodUntil(now)) {
                return tokens.access();
            }
            throw away;
        }
    }

    /** Fetches a new token at once, because what Keycloak knows of the person has changed. */
    public void refresh(HttpServletRequest request) {
        refreshed(inSession(request), request);
    }

    /** The refresh token, by which Keycloak can be told that the session is over. */
    @Nullable
    String refreshToken(HttpServletRequest request) {
        var tokens = SessionTokens.in(request);
        return tokens == null || tokens.refresh().isEmpty() ? null : tokens.refresh();
    }

    private static SessionTokens inSession(HttpServletRequest request) {
        var tokens = SessionTokens.in(request);
        if (tokens == null) {
            throw new EdgeException(EdgeProblem.NOT_AUTHENTICATED);
        }
        return tokens;
    }

    private SessionTokens refreshed(SessionTokens tokens, HttpServletRequest request) {
        if (tokens.refresh().isEmpty()) {
            throw ended(request);
        }
        try {
            var answer = refreshes.getTokenResponse(grant(tokens));
            var fresh = SessionTokens.of(answer, tokens.refresh(), Instant.now(clock));
            request.getSession().setAttribute(SessionTokens.ATTRIBUTE, fresh);
            return fresh;
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw ended(request);
            }
            throw new EdgeException(EdgeProblem.IDENTITY_UNAVAILABLE);
        }
    }

    private OAuth2RefreshTokenGrantRequest grant(SessionTokens tokens) {
        var old =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), null, tokens.accessUntil());
        return new OAuth2RefreshTokenGrantRequest(registration(), old, new OAuth2RefreshToken(tokens.refresh(), null));
    }

    private ClientRegistration registration() {
        var found = registrations.findByRegistrationId(IdentityConfiguration.REGISTRATION);
        if (found == null) {
            throw new IllegalStateException("Keycloak's client is not registered");
        }
        return found;
    }

    private static EdgeException ended(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new EdgeException(EdgeProblem.SESSION_ENDED);
    }
}
