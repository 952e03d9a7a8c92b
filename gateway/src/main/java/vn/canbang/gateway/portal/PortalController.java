package vn.canbang.gateway.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens the portal: its routes live in the browser, so that every page below {@code /app/} is the same document. */
@Controller
class PortalController {

    private final PortalPage page;

    PortalController(PortalPage page) {
        this.page = page;
    }

    @GetMapping({"/", "/app"})
    void start(HttpServletResponse response) throws IOException {
        response.sendRedirect("/app/");
    }

    @GetMapping({"/app/", "/app/{*route}"})
    void page(HttpServletResponse response) throws IOException {
        page.write(response);
    }
}
