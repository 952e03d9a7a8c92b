package vn.canbang.starter.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.text.Labels;
import vn.canbang.starter.time.Today;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetColumn;

/**
 * A column of a list that is taken away, in words for people: labels instead of codes, dates as dates, numbers as numbers.
 *
 * @param <T> the row as the list shows it, with no more than the caller may read there
 */
public record ExportColumn<T>(SheetColumn column, Function<T, SheetCell> cell) {

    public static <T> ExportColumn<T> text(String heading, Function<T, @Nullable String> words) {
        return new ExportColumn<>(SheetColumn.text(heading), row -> SheetCell.text(words.apply(row)));
    }

    public static <T> ExportColumn<T> date(String heading, Function<T, @Nullable LocalDate> day) {
        return new ExportColumn<>(SheetColumn.date(heading), row -> SheetCell.date(day.apply(row)));
    }

    public static <T> ExportColumn<T> number(String heading, Function<T, @Nullable Number> amount) {
        return new ExportColumn<>(SheetColumn.number(heading), row -> SheetCell.number(decimal(amount.apply(row))));
    }

    /** A moment as people read it, in Vietnam. */
    public static <T> ExportColumn<T> moment(String heading, Function<T, @Nullable Instant> moment) {
        return new ExportColumn<>(SheetColumn.moment(heading), row -> {
            var instant = moment.apply(row);
            return instant == null
                    ? SheetCell.blank()
                    : SheetCell.moment(instant.atZone(Today.ZONE).toLocalDateTime());
        });
    }

    /** The label of an entry of a closed list. */
    public static <T> ExportColumn<T> label(String heading, Function<T, ? extends @Nullable Enum<?>> entry) {
        return text(heading, row -> {
            var value = entry.apply(row);
            return value == null ? null : Labels.of(value);
        });
    }

    /** The labels of several entries in one cell, as the template of an import takes them. */
    public static <T> ExportColumn<T> labels(
            String heading, Function<T, ? extends Collection<? extends Enum<?>>> entries) {
        return text(
                heading,
                row -> entries.apply(row).stream().map(Labels::of).sorted().collect(Collectors.joining("; ")));
    }

    public ExportColumn<T> wide(int characters) {
        return new ExportColumn<>(column.wide(characters), cell);
    }

    private static @Nullable BigDecimal decimal(@Nullable Number amount) {
        return amount == null ? null : new BigDecimal(amount.toString());
    }
}
