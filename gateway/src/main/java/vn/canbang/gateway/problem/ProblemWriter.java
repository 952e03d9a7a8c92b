package vn.canbang.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** Answers with a problem, whoever in the gateway found it: the one place where its shape, document or page, is decided. */
public final class ProblemWriter {

    private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

    private static final int LONGEST_PATH = 200;

    private ProblemWriter() {}

    public static void write(EdgeProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var asPage = ProblemPage.isWanted(request);
        var body = asPage ? ProblemPage.of(problem, request, response) : document(problem, request);
        note(problem, request);
        Refused.note(problem, request);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(asPage ? ProblemPage.MEDIA_TYPE : ProblemDocument.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static byte[] document(EdgeProblem problem, HttpServletRequest request) {
        return ProblemDocument.of(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .json()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void note(EdgeProblem problem, HttpServletRequest request) {
        switch (problem.status()) {
            case 401, 403, 429, 503 ->
                log.atInfo()
                        .addKeyValue("code", problem.code())
                        .addKeyValue("status", problem.status())
                        .addKeyValue("method", request.getMethod())
                        .addKeyValue("path", path(request))
                        .log("Refused a request");
            default -> log.debug("Answered {}", problem.code());
        }
    }

    private static String path(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    }
}
