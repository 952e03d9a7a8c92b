package vn.canbang.starter.exports;

import java.util.List;

/**
 * A list that can be taken away.
 *
 * @param code as it stands in the audit and in the name of the file
 * @param title as people call it: “Cơ sở”
 */
public record ExportedList<T>(String code, String title, List<ExportColumn<T>> columns) {

    public ExportedList {
        columns = List.copyOf(columns);
    }
}
