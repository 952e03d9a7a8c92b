package vn.canbang.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet to be written: heading, width in characters, what an empty cell will take, what may be chosen in
 * it, and a note that Excel shows when a cell of it is selected. A text column keeps the zeros in front of a code that
 * is typed into it.
 */
public record SheetColumn(
        String heading,
        Kind kind,
        int width,
        @Nullable CodeList choices,
        @Nullable String hint) {

    /** What is entered in the column. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        MOMENT
    }

    private static final int USUAL = 20;

    public SheetColumn {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("A column is 1 to 255 characters wide: " + width);
        }
    }

    public static SheetColumn text(String heading) {
        return new SheetColumn(heading, Kind.TEXT, USUAL, null, null);
    }

    public static SheetColumn number(String heading) {
        return new SheetColumn(heading, Kind.NUMBER, USUAL, null, null);
    }

    public static SheetColumn date(String heading) {
        return new SheetColumn(heading, Kind.DATE, USUAL, null, null);
    }

    /** For a date with its time of day. */
    public static SheetColumn moment(String heading) {
        return new SheetColumn(heading, Kind.MOMENT, USUAL, null, null);
    }

    public SheetColumn wide(int characters) {
        return new SheetColumn(heading, kind, characters, choices, hint);
    }

    public SheetColumn choosing(CodeList values) {
        return new SheetColumn(heading, kind, width, values, hint);
    }

    public SheetColumn hinting(@Nullable String words) {
        return new SheetColumn(heading, kind, width, choices, words);
    }
}
