package vn.canbang.reporting.birth;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The head of a file of births: the columns that every file has, in their order, and after them any of those that a source may
 * add. The children born as third or later are a column of the official form DSX, DSH, DST (domain/law.md section 10).
 */
record BirthColumns(List<String> names) {

    static final List<String> COLUMNS =
            List.of("commune", "from", "to", "boys", "girls", "source", "status", "revision");

    private static final List<String> OPTIONAL = Stream.concat(
                    PublishedFigures.COLUMNS.stream(), Stream.of(PublishedChanges.CHANGE))
            .toList();

    /** As it is told to whoever sent another one. */
    static String shown() {
        return String.join(",", COLUMNS) + "[," + String.join("][,", OPTIONAL) + "]";
    }

    boolean areKnown() {
        var width = COLUMNS.size();
        return names.size() >= width
                && names.subList(0, width).equals(COLUMNS)
                && OPTIONAL.containsAll(names.subList(width, names.size()))
                && new HashSet<>(names).size() == names.size();
    }
}
