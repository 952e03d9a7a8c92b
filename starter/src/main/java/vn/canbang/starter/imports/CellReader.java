package vn.canbang.starter.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.LegalDate;
import vn.canbang.workbook.SheetCell;

/** Reads single cells in the forms that officers write: dates and numbers as text, names in capitals. */
final class CellReader {

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([., \\u00a0][0-9]{3})*|-?[0-9]{1,15}");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int THIS_CENTURY = 2000;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private CellReader() {}

    /** The words of a cell; Excel may have made a date of a number like 1-2, which nobody can tell back. */
    static String text(SheetCell cell) {
        requireValue(cell);
        if (cell.kind() == SheetCell.Kind.DATE) {
            throw refused("cell_turned_into_date");
        }
        return SPACES.matcher(cell.text().strip()).replaceAll(" ");
    }

    /** A name in capitals is written as names are. */
    static String personName(SheetCell cell) {
        var name = text(cell);
        var shouted = name.codePoints().noneMatch(Character::isLowerCase)
                && name.codePoints().filter(Character::isLetter).count() > 1;
        if (!shouted) {
            return name;
        }
        return java.util.Arrays.stream(name.split(" "))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))
                        + word.substring(word.offsetByCodePoints(0, 1)).toLowerCase(VIETNAMESE))
                .collect(Collectors.joining(" "));
    }

    static long number(SheetCell cell) {
        requireValue(cell);
        try {
            if (cell.kind() == SheetCell.Kind.NUMBER) {
                return cell.amount().orElseThrow().longValueExact();
            }
            var written = cell.text().strip();
            if (cell.kind() == SheetCell.Kind.TEXT && GROUPED.matcher(written).matches()) {
                return Long.parseLong(written.replaceAll("[., \\u00a0]", ""));
            }
        } catch (ArithmeticException e) {
            throw refused("cell_not_a_number");
        }
        throw refused("cell_not_a_number");
    }

    static LocalDate date(SheetCell cell) {
        requireValue(cell);
        try {
            return cell.day()
                    .map(day -> LegalDate.parse(day.toString()))
                    .or(() -> written(cell))
                    .orElseThrow(() -> refused("cell_not_a_date"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused("cell_not_a_date");
        }
    }

    private static Optional<LocalDate> written(SheetCell cell) {
        var text = cell.text().strip();
        if (cell.kind() != SheetCell.Kind.TEXT && text.length() != 8) {
            return Optional.empty();
        }
        for (var form : List.of(DAY_FIRST, EIGHT_DIGITS)) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                return Optional.of(dayFirst(parts));
            }
        }
        return Optional.of(LegalDate.parse(text));
    }

    private static LocalDate dayFirst(Matcher parts) {
        var year = Integer.parseInt(parts.group(3));
        return LegalDate.parse(LocalDate.of(
                        parts.group(3).length() == 2 ? THIS_CENTURY + year : year,
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(1)))
                .toString());
    }

    private static void requireValue(SheetCell cell) {
        switch (cell.kind()) {
            case FORMULA -> throw refused("cell_is_formula");
            case ERROR -> throw refused("cell_is_error");
            default -> {
                // has a value of its own
            }
        }
    }

    static RejectedException refused(String code, Object... arguments) {
        return new RejectedException(code, arguments);
    }
}
