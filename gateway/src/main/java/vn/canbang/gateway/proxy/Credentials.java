package vn.canbang.gateway.proxy;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.canbang.gateway.identity.AccessTokens;

/** Gives a request for a service its one credential: the caller's own bearer token, or the one of the session. */
@Component
class Credentials {

    private final AccessTokens tokens;

    Credentials(AccessTokens tokens) {
        this.tokens = tokens;
    }

    HttpHeaders attach(ServerRequest request) {
        var headers = Travel.inward(request.headers().asHttpHeaders());
        headers.remove("X-CSRF-TOKEN");
        headers.setBearerAuth(token(request));
        return headers;
    }

    private String token(ServerRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken bearer
                ? bearer.getToken().getTokenValue()
                : tokens.current(request.servletRequest());
    }
}
