package vn.canbang.gateway.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;

/** What the portal may know of its session. */
sealed interface SessionView {

    static SessionView signedIn(OidcUser person, Instant end, CsrfToken csrf) {
        return new SignedIn(
                person.getFullName(),
                person.getPreferredUsername(),
                end,
                new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }

    /** Somebody is signed in, until the session ends, and shows {@code csrf} with every change. */
    record SignedIn(@Nullable String name, @Nullable String username, Instant expiresAt, Csrf csrf)
            implements SessionView {

        @JsonProperty
        boolean authenticated() {
            return true;
        }
    }

    /** Nobody is signed in; {@code login} is where to go. */
    record SignedOut(String login) implements SessionView {

        @JsonProperty
        boolean authenticated() {
            return false;
        }
    }

    /** The header that confirms a change, and its value. */
    record Csrf(String header, String token) {}
}
