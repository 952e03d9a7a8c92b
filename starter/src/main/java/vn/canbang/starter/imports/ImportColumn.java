package vn.canbang.starter.imports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;

/**
 * A column of a file.
 *
 * @param code name of the request's field that it fills
 * @param heading what stands above it in the template; found again without accents and case
 * @param required true when the file must have the column
 * @param hint what the template says about it
 */
public record ImportColumn(
        String code,
        String heading,
        boolean required,
        @Nullable String hint,
        Form form) {

    /** How the cells of a column are read. */
    public sealed interface Form {

        /** Any text. */
        record Text() implements Form {}

        /** The name of a person; one in capitals is written as names are, and that is said. */
        record PersonName() implements Form {}

        /** A date, as such or as text: 05/11/2024, 2024-11-05. */
        record Date() implements Form {}

        /** A whole number, as such or as text: 1.120. */
        record WholeNumber() implements Form {}

        /** Names of choices, one or several separated by semicolons. */
        record Chosen(Choices choices, boolean several) implements Form {}

        /**
         * A unit by its code, whose lost zeros are put back, or as the template names it.
         *
         * @param on code of the column with the day of the row
         * @param ofDay true when the unit is the one of that day, else it is the one of today where there is one
         */
        record Unit(Set<UnitLevel> levels, @Nullable String on, boolean ofDay) implements Form {

            public Unit {
                levels = Set.copyOf(levels);
            }
        }
    }

    public static ImportColumn text(String code, String heading) {
        return new ImportColumn(code, heading, false, null, new Form.Text());
    }

    public static ImportColumn personName(String code, String heading) {
        return new ImportColumn(code, heading, false, null, new Form.PersonName());
    }

    public static ImportColumn date(String code, String heading) {
        return new ImportColumn(code, heading, false, "dd/mm/yyyy", new Form.Date());
    }

    public static ImportColumn number(String code, String heading) {
        return new ImportColumn(code, heading, false, null, new Form.WholeNumber());
    }

    public static ImportColumn choice(String code, String heading, Choices choices) {
        return new ImportColumn(code, heading, false, null, new Form.Chosen(choices, false));
    }

    /** Several of the choices in one cell, separated by semicolons. */
    public static ImportColumn severalOf(String code, String heading, Choices choices) {
        return new ImportColumn(
                code, heading, false, "Nhiều giá trị cách nhau bằng dấu ;", new Form.Chosen(choices, true));
    }

    public static ImportColumn unit(String code, String heading, UnitLevel... levels) {
        return new ImportColumn(code, heading, false, null, new Form.Unit(Set.copyOf(List.of(levels)), null, false));
    }

    public ImportColumn mandatory() {
        return new ImportColumn(code, heading, true, hint, form);
    }

    public ImportColumn hint(String words) {
        return new ImportColumn(code, heading, required, words, form);
    }

    /**
     * A unit column whose codes are meant for the day in another column when they mean nothing today, or when that day is still to
     * come.
     */
    public ImportColumn elseOn(String dateColumn) {
        return of(dateColumn, false);
    }

    /** A unit column whose codes are meant for the day in another column: what begins on it lies where it was then. */
    public ImportColumn ofDay(String dateColumn) {
        return of(dateColumn, true);
    }

    private ImportColumn of(String dateColumn, boolean ofDay) {
        return form instanceof Form.Unit unit
                ? new ImportColumn(code, heading, required, hint, new Form.Unit(unit.levels(), dateColumn, ofDay))
                : this;
    }
}
