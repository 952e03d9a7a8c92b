package vn.canbang.starter.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/** Names the success that an endpoint answers besides its usual one, for example 202 for a file that is carried out later. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoAnswers {

    HttpStatus value();
}
