package vn.canbang.starter.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the permission of the access matrix that an endpoint needs; an endpoint without one is closed to everybody. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {

    /** A verb on a kind of record, for example {@code commitment:sign}. */
    String value();
}
