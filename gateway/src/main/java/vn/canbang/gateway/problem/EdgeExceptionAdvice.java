package vn.canbang.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

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
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        ServletRequestBindingException.class
    })
    ModelAndView framework(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 400;
        ProblemWriter.write(EdgeProblem.ofStatus(status), request, response);
        return new ModelAndView();
    }
}
