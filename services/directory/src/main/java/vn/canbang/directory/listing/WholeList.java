package vn.canbang.directory.listing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Page;

/** Pages of a list that is computed whole; the cursor is the place of its last row. */
public final class WholeList {

    private WholeList() {}

    public static <R, T> Page<T> page(List<R> rows, @Nullable String after, int limit, Function<R, T> view) {
        var from = Math.min(placeOf(after), rows.size());
        var to = Math.min(from + limit, rows.size());
        return new Page<>(
                rows.subList(from, to).stream().map(view).toList(),
                to < rows.size() ? Cursor.of(String.valueOf(to)).encode() : null);
    }

    private static int placeOf(@Nullable String after) {
        var cursor = Cursor.decode(after, 1);
        if (cursor == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(cursor.keys().getFirst()));
        } catch (NumberFormatException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
