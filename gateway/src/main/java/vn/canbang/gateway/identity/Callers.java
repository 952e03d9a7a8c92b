package vn.canbang.gateway.identity;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Says who is calling, by session or by bearer token, as far as limits need to know. */
@Component
public class Callers {

    /** Whoever counts as one: a person or a client, and the tenant that its token names. */
    public record Caller(String subject, String tenant) {}

    public @Nullable Caller of(@Nullable Authentication authentication, HttpServletRequest request) {
        return switch (authentication) {
            case JwtAuthenticationToken bearer ->
                new Caller(bearer.getName(), tenant(bearer.getToken().getClaimAsString("tenant")));
            case OAuth2AuthenticationToken person -> new Caller(person.getName(), tenantOfSession(request));
            case null, default -> null;
        };
    }

    private static String tenantOfSession(HttpServletRequest request) {
        var tokens = SessionTokens.in(request);
        if (tokens == null) {
            return "";
        }
        try {
            return tenant(JWTParser.parse(tokens.access()).getJWTClaimsSet().getStringClaim("tenant"));
        } catch (ParseException opaque) {
            return "";
        }
    }

    private static String tenant(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
