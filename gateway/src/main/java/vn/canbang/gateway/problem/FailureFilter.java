package vn.canbang.gateway.problem;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns what went wrong anywhere in the gateway into a problem: parameters that are no text are 400, a missing session store is
 * 503, the rest says nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FailureFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (EdgeException refused) {
            ProblemWriter.write(refused.problem(), request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            ProblemWriter.write(problem(failure), request, response);
        }
    }

    private static EdgeProblem problem(Exception failure) {
        if (has(failure, InvalidParameterException.class)) {
            return EdgeProblem.MALFORMED_REQUEST;
        }
        if (has(failure, DataAccessException.class) || has(failure, MongoException.class)) {
            log.warn("The session store does not answer: {}", failure.getClass().getSimpleName());
            return EdgeProblem.SESSIONS_UNAVAILABLE;
        }
        log.error("A request failed in the gateway", failure);
        return EdgeProblem.INTERNAL_ERROR;
    }

    /** Whether something went wrong, however Spring wrapped what was said of it. */
    private static boolean has(Throwable failure, Class<? extends Exception> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
