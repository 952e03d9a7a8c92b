package vn.canbang.directory.listing;

import java.util.Arrays;
import java.util.List;
import vn.canbang.starter.web.Act;

/** The acts that are offered with a record. */
public final class Acts {

    private Acts() {}

    /** These acts when the caller may do them now, else none. */
    public static List<Act> when(boolean allowed, String... names) {
        return allowed ? Arrays.stream(names).map(Act::allowed).toList() : List.of();
    }
}
