package vn.canbang.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Gives what Spring MVC refuses the same shape as everything else. */
@ControllerAdvice
class EdgeExceptionAdvice {

    @ExceptionHandler
    ModelAndView refused(EdgeException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(refused.problem(), request, response);
        return new ModelAndView();
    }

    @ExceptionHandler({
        org.springframework.web.HttpRequestMethodNotSupportedException.class,
        org.springframework.web.HttpMediaTypeException.class,
        org.springframework.web.servlet.resource.NoResourceFoundException.class,
        org.springframework.web.servlet.NoHandlerFoundException.class,
        org.springframework.web.bind.ServletRequestBindingException.class
    })
    ModelAndView framework(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 400;
        ProblemWriter.write(EdgeProblem.ofStatus(status), request, response);
        return new ModelAndView();
    }
}
