package vn.canbang.directory.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;

/** Where a walk through all records in the order of their ids goes on. */
public final class IdCursor {

    private IdCursor() {}

    public static @Nullable UUID of(@Nullable String after) {
        var cursor = Cursor.decode(after, 1);
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(cursor.keys().getFirst());
        } catch (IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
