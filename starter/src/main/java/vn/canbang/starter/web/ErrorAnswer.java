package vn.canbang.starter.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.problem.Problems;

/** The answer to whatever fails outside a controller: the same problem shape, nothing of the inside (S35). */
@RestController
class ErrorAnswer implements ErrorController {

    private final Problems problems;

    ErrorAnswer(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @io.swagger.v3.oas.annotations.Hidden
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request, Locale locale) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var status = HttpStatus.valueOf(code);
        var problem = problems.of(
                status,
                switch (code) {
                    case 401 -> "not_authenticated";
                    case 403 -> "not_allowed";
                    case 404 -> "not_found";
                    case 405 -> "method_not_allowed";
                    case 413 -> "too_large";
                    default -> status.is5xxServerError() ? "internal_error" : "malformed_request";
                },
                locale);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
