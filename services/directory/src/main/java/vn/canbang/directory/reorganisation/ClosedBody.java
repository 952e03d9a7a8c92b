package vn.canbang.directory.reorganisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body as it was decided about when the reorganisation was carried out. */
record ClosedBody(
        UUID organisation,
        String from,
        boolean closes,
        @Nullable UUID successor,
        int people,
        int without) {}
