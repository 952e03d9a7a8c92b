package vn.canbang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.gateway.identity.AccessTokens;
import vn.canbang.gateway.identity.Keycloak;
import vn.canbang.gateway.identity.SigningOut;

/** What the portal asks of its session: who is here, begin, renew, end. */
@RestController
class SessionController {

    private final AccessTokens tokens;
    private final SigningOut signingOut;
    private final Keycloak keycloak;
    private final PortalSessions sessions;

    SessionController(AccessTokens tokens, SigningOut signingOut, Keycloak keycloak, PortalSessions sessions) {
        this.tokens = tokens;
        this.signingOut = signingOut;
        this.keycloak = keycloak;
        this.sessions = sessions;
    }

    @GetMapping("/session")
    SessionView session(
            @AuthenticationPrincipal @Nullable OidcUser person, HttpServletRequest request, CsrfToken csrf) {
        var session = request.getSession(false);
        if (person == null || session == null) {
            return new SessionView.SignedOut("/login");
        }
        var end = sessions.end(
                Instant.ofEpochMilli(session.getCreationTime()), Instant.ofEpochMilli(session.getLastAccessedTime()));
        return SessionView.signedIn(person, end, csrf);
    }

    @GetMapping("/login")
    ResponseEntity<Void> login(
            @RequestParam(name = "return", required = false) @Nullable String wanted, HttpServletRequest request) {
        request.getSession().setAttribute(AfterSigningIn.RETURN, ReturnPath.of(wanted));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", "/oauth2/authorization/keycloak")
                .build();
    }

    @PostMapping("/session/refresh")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refresh(HttpServletRequest request) {
        tokens.refresh(request);
    }

    @PostMapping("/logout")
    Map<String, String> logout(HttpServletRequest request) {
        var everywhere = signingOut.atKeycloak(request);
        request.getSession().invalidate();
        return Map.of("location", everywhere ? ReturnPath.START : keycloak.logoutPage());
    }
}
