package vn.canbang.starter.web;

import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;

/** How many rows a page has: 50 unless asked, 200 at most (S23). */
public final class Limit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw InvalidException.at("/limit", "invalid_value");
        }
        return asked;
    }
}
