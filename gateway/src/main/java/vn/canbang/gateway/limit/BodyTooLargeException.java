package vn.canbang.gateway.limit;

import java.io.IOException;

/** A body went on past its limit. */
public class BodyTooLargeException extends IOException {

    BodyTooLargeException() {
        super("body too large");
    }
}
