package vn.canbang.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet to be written looks: its name, its columns, and the mark that says who took it away and why, as first line
 * above the headings and as footer of every page.
 */
public record SheetLayout(
        String name, List<SheetColumn> columns, @Nullable String mark) {

    public SheetLayout {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet has a column");
        }
    }

    public static SheetLayout of(String name, List<SheetColumn> columns) {
        return new SheetLayout(name, columns, null);
    }

    public SheetLayout marked(String words) {
        return new SheetLayout(name, columns, words);
    }
}
