package vn.canbang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.problem.EdgeProblem;
import vn.canbang.gateway.problem.ProblemWriter;

/** A sign-in could not even begin: the store of sessions is away, or the caller named a way that does not exist. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var away = failure.getCause() instanceof DataAccessException;
        ProblemWriter.write(away ? EdgeProblem.SESSIONS_UNAVAILABLE : EdgeProblem.NOT_FOUND, request, response);
    }
}
