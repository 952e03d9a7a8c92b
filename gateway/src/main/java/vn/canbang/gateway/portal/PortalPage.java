package vn.canbang.gateway.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.page.Nonce;
import vn.canbang.gateway.problem.EdgeException;
import vn.canbang.gateway.problem.EdgeProblem;

/** The one page of the portal. Each answer has a nonce of its own, without which no style or script of it runs. */
@Component
class PortalPage {

    private static final String PLACEHOLDER = "__CSP_NONCE__";
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'nonce-__CSP_NONCE__'; style-src 'self' 'nonce-__CSP_NONCE__'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Resource page;

    PortalPage(ResourceLoader resources) {
        this.page = resources.getResource(PortalFiles.LOCATION + "index.html");
    }

    void write(HttpServletResponse response) throws IOException {
        if (!page.exists()) {
            throw new EdgeException(EdgeProblem.NOT_FOUND);
        }
        var nonce = Nonce.draw().value();
        var html = page.getContentAsString(StandardCharsets.UTF_8).replace(PLACEHOLDER, nonce);
        response.setHeader("Content-Security-Policy", POLICY.replace(PLACEHOLDER, nonce));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(html);
    }
}
