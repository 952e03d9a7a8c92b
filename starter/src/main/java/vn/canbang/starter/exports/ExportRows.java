package vn.canbang.starter.exports;

import org.jspecify.annotations.Nullable;
import vn.canbang.starter.web.Page;

/**
 * The rows of a list page by page, by the very query that the list itself is read with.
 *
 * @param <T> the row as the list shows it
 */
@FunctionalInterface
public interface ExportRows<T> {

    /** How many rows are asked for at once. */
    int PAGE = 500;

    Page<T> after(@Nullable String cursor);
}
