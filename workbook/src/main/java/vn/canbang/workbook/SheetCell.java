package vn.canbang.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell, read or to be written: its kind and its text. The text of a number is its plain decimal
 * digits with a point (“1276”, “-3.5”; with the zeros in front when the cell shows them by a format like 00000), of a
 * date ISO (“2026-03-01”, with a time “2026-03-01T08:30”, a midnight left off), of a yes or no “TRUE” or “FALSE”, of an error its name
 * (“#N/A”), of a formula the formula itself (“=A1+1”). A time of day without a date is text (“08:30”). Text is NFC; as read
 * it has no blanks at its ends and is never empty.
 *
 * <p>A formula is not evaluated, and the result that the sender's program left in the file is not taken for its value:
 * whoever uses a table answers a cell of kind {@link Kind#FORMULA} with an error of that row.
 */
public record SheetCell(Kind kind, String text) {

    /** What a cell is, by its type and number format in the file. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    private static final SheetCell BLANK = new SheetCell(Kind.BLANK, "");

    public static SheetCell blank() {
        return BLANK;
    }

    /** That text in NFC, or blank when there is none. */
    public static SheetCell text(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return BLANK;
        }
        return new SheetCell(Kind.TEXT, Normalizer.normalize(words, Normalizer.Form.NFC));
    }

    public static SheetCell number(@Nullable BigDecimal amount) {
        return amount == null ? BLANK : new SheetCell(Kind.NUMBER, plain(amount));
    }

    public static SheetCell number(long amount) {
        return new SheetCell(Kind.NUMBER, Long.toString(amount));
    }

    public static SheetCell date(@Nullable LocalDate day) {
        return day == null ? BLANK : new SheetCell(Kind.DATE, day.toString());
    }

    /** A date with its time of day, to the second. */
    public static SheetCell moment(@Nullable LocalDateTime moment) {
        if (moment == null) {
            return BLANK;
        }
        var second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(second.toLocalDate())
                : new SheetCell(Kind.DATE, second.toString());
    }

    static SheetCell bool(boolean value) {
        return new SheetCell(Kind.BOOLEAN, value ? "TRUE" : "FALSE");
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** The value of a number; empty for every other kind, also for a text of digits. */
    public Optional<BigDecimal> amount() {
        return kind == Kind.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The day of a date cell, its time of day left off; empty for every other kind, also for a text that looks like a date. */
    public Optional<LocalDate> day() {
        return moment().map(LocalDateTime::toLocalDate);
    }

    /** The day and time of a date cell, midnight when it has no time. */
    public Optional<LocalDateTime> moment() {
        if (kind != Kind.DATE) {
            return Optional.empty();
        }
        return Optional.of(
                text.indexOf('T') < 0
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
