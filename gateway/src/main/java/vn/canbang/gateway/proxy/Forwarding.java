package vn.canbang.gateway.proxy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.canbang.gateway.limit.BodyTooLargeException;
import vn.canbang.gateway.problem.EdgeException;
import vn.canbang.gateway.problem.EdgeProblem;

/** Hands one request on, path and query exactly as they came, and turns a missing backend into a problem. */
final class Forwarding {

    private static final Logger log = LoggerFactory.getLogger(Forwarding.class);

    private final ProxyExchange exchange;
    private final URI backend;
    private final UnaryOperator<HttpHeaders> back;

    Forwarding(ProxyExchange exchange, URI backend, UnaryOperator<HttpHeaders> back) {
        this.exchange = exchange;
        this.backend = backend;
        this.back = back;
    }

    ServerResponse forward(ServerRequest request, HttpHeaders headers) {
        var forwarded = exchange.request(request)
                .uri(target(request))
                .headers(headers)
                .responseConsumer((answer, response) -> response.headers().putAll(back.apply(answer.getHeaders())))
                .build();
        try {
            return exchange.exchange(forwarded);
        } catch (ResourceAccessException | UncheckedIOException failure) {
            throw new EdgeException(problemOf(failure));
        }
    }

    /** The server takes a query as it comes; what is no address is not sent on. */
    private URI target(ServerRequest request) {
        var servlet = request.servletRequest();
        var query = servlet.getQueryString();
        try {
            return URI.create(backend + servlet.getRequestURI() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException malformed) {
            throw new EdgeException(EdgeProblem.MALFORMED_REQUEST);
        }
    }

    private EdgeProblem problemOf(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return EdgeProblem.TOO_LARGE;
            }
        }
        var reason = failure.getCause() == null ? failure : failure.getCause();
        log.atWarn()
                .addKeyValue("backend", backend)
                .log("No answer: {}", reason.getClass().getSimpleName());
        return EdgeProblem.TEMPORARILY_UNAVAILABLE;
    }
}
