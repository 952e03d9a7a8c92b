package vn.canbang.starter.web;

import vn.canbang.starter.problem.DomainException;

/** The content sent is over a limit (S23). */
public class TooLargeException extends DomainException {

    public TooLargeException() {
        super(Kind.TOO_LARGE, "too_large");
    }
}
