package vn.canbang.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;
import vn.canbang.gateway.page.Nonce;

/**
 * A refusal as somebody sees it who opened an address in a browser: one small page in both languages with the way on. Programs,
 * the portal's own requests among them, are answered with the problem itself.
 */
final class ProblemPage {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final String POLICY = "default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";
    private static final Set<Integer> WORTH_TRYING_AGAIN = Set.of(429, 500, 503);
    private static final String AGAIN = "<a href=\"\">Thử lại · <span lang=\"en\">Try again</span></a>";
    private static final String TEMPLATE = template();

    private ProblemPage() {}

    /** True for a page that is opened, a link that is followed or a form that is sent; never for the API. */
    static boolean isWanted(HttpServletRequest request) {
        var destination = request.getHeader("Sec-Fetch-Dest");
        return !isOfTheApi(request)
                && (destination == null || destination.equals("document"))
                && namesPages(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** Writes nothing of the request into the page; the way to try again is the page's own address, as the browser knows it. */
    static byte[] of(EdgeProblem problem, HttpServletRequest request, HttpServletResponse response) {
        var nonce = Nonce.draw().value();
        var vietnamese = ProblemDocument.of(problem, "vi");
        var english = ProblemDocument.of(problem, "en");
        var again = "GET".equals(request.getMethod()) && WORTH_TRYING_AGAIN.contains(problem.status());
        response.setHeader("Content-Security-Policy", POLICY.replace("{nonce}", nonce));
        return TEMPLATE.replace("{nonce}", nonce)
                .replace("{vi.title}", HtmlUtils.htmlEscape(vietnamese.title(), "UTF-8"))
                .replace("{vi.detail}", HtmlUtils.htmlEscape(vietnamese.detail(), "UTF-8"))
                .replace("{en.title}", HtmlUtils.htmlEscape(english.title(), "UTF-8"))
                .replace("{en.detail}", HtmlUtils.htmlEscape(english.detail(), "UTF-8"))
                .replace("{status}", Integer.toString(problem.status()))
                .replace("{code}", problem.code())
                .replace("{again}", again ? AGAIN : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** In an answer of the container's own, the address is the error page's and what was asked for stands beside it. */
    private static boolean isOfTheApi(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        return asked != null && asked.startsWith("/api/");
    }

    private static boolean namesPages(@Nullable String accept) {
        return accept != null
                && Arrays.stream(accept.split(","))
                        .map(String::strip)
                        .anyMatch(type -> type.equals("text/html") || type.startsWith("text/html;"));
    }

    private static String template() {
        try {
            return new ClassPathResource("canbang/pages/problem.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The page of refusals is not packed", missing);
        }
    }
}
