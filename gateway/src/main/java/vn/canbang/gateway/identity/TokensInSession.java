package vn.canbang.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Puts the tokens of a sign-in into the session, so that every replica knows them, and leaves the client's secret out. */
@Component
class TokensInSession implements OAuth2AuthorizedClientRepository {

    private final Clock clock;

    TokensInSession(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var access = client.getAccessToken();
        var until = access.getExpiresAt();
        var refresh = client.getRefreshToken();
        request.getSession()
                .setAttribute(
                        SessionTokens.ATTRIBUTE,
                        new SessionTokens(
                                access.getTokenValue(),
                                until == null ? Instant.now(clock) : until,
                                refresh == null ? "" : refresh.getTokenValue()));
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SessionTokens.ATTRIBUTE);
        }
    }
}
