package vn.canbang.starter.web;

import vn.canbang.starter.aggregate.Aggregate;

/** The version of a record as an entity tag. */
public final class ETags {

    private ETags() {}

    public static String of(Aggregate aggregate) {
        return "\"" + aggregate.version() + "\"";
    }
}
