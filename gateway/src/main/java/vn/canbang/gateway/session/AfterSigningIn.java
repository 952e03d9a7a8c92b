package vn.canbang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.audit.RefusalAudit;

/** Leads back into the portal after Keycloak: to the page that was wanted, or to the start with the news that it failed. */
@Component
class AfterSigningIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String RETURN = "canbang.return";

    private static final Logger log = LoggerFactory.getLogger(AfterSigningIn.class);

    private final RefusalAudit audit;

    AfterSigningIn(RefusalAudit audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var session = request.getSession();
        var wanted = session.getAttribute(RETURN) instanceof String path ? path : null;
        session.removeAttribute(RETURN);
        response.sendRedirect(ReturnPath.of(wanted));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.atInfo().addKeyValue("code", code).log("A sign-in failed");
        audit.signInFailed();
        response.sendRedirect(ReturnPath.START + "?login=failed");
    }
}
