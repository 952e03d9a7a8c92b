package vn.canbang.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that may be chosen in a column of a template, with words on each where the value alone does not say enough.
 * All lists of a workbook stand on its sheet of codes, where the drop-downs take them from.
 */
public record CodeList(String heading, List<Entry> entries) {

    /** One value, and what it means. */
    public record Entry(String value, @Nullable String meaning) {}

    public CodeList {
        entries = List.copyOf(entries);
    }

    /** Values that speak for themselves. */
    public static CodeList of(String heading, List<String> values) {
        return new CodeList(
                heading, values.stream().map(value -> new Entry(value, null)).toList());
    }

    boolean explains() {
        return entries.stream().anyMatch(entry -> entry.meaning() != null);
    }
}
