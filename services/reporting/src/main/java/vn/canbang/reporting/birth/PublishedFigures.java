package vn.canbang.reporting.birth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a source published beside its counts of boys and girls: taken only as far as it goes with the counts, so that
 * an error of the source is seen before it is carried on. Rule: validation of figures, {@code domain/indicators.md} 2; it finds
 * the published 113.5 beside 6,109 boys and 5,365 girls, which give 113.9 ({@code domain/law.md} 1).
 */
final class PublishedFigures {

    /** Children born as third or later, a column of the official form (law.md 10); its total alone serves SRB-10. */
    private static final String THIRD_OR_MORE = "third_or_more";

    static final List<String> COLUMNS = List.of(THIRD_OR_MORE, "births", "ratio");

    /** Boys for each 100 girls are published with one decimal, so half of its last digit. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,4})?");

    private PublishedFigures() {}

    /** What does not follow from the counts: column, code of the problem, and what does follow. */
    record Wrong(String column, String code, String follows) {}

    /** @param record a row of a file with any of these columns; an empty cell says that the source published none */
    static List<Wrong> wrong(CSVRecord record, long boys, long girls) {
        var found = new ArrayList<Wrong>();
        var births = BigDecimal.valueOf(boys + girls);
        if (isNoPart(cell(record, THIRD_OR_MORE), births)) {
            found.add(new Wrong(THIRD_OR_MORE, "birth_third_or_more", births.toPlainString()));
        }
        if (differs(cell(record, "births"), births, BigDecimal.ZERO)) {
            found.add(new Wrong("births", "birth_total", births.toPlainString()));
        }
        var ratio = cell(record, "ratio");
        if (girls == 0 ? !ratio.isEmpty() : differs(ratio, ratio(boys, girls), TOLERANCE)) {
            found.add(new Wrong("ratio", "birth_ratio", girls == 0 ? "–" : shown(boys, girls)));
        }
        return found;
    }

    /** How many were born as third or later, where the source says so. */
    static @Nullable Long thirdOrMore(CSVRecord record) {
        var number = cell(record, THIRD_OR_MORE);
        return number.isEmpty() ? null : Long.valueOf(number);
    }

    private static String cell(CSVRecord record, String column) {
        return record.isMapped(column) ? record.get(column) : "";
    }

    private static boolean isNoPart(String number, BigDecimal births) {
        return !number.isEmpty() && (!COUNT.matcher(number).matches() || new BigDecimal(number).compareTo(births) > 0);
    }

    private static boolean differs(String published, BigDecimal follows, BigDecimal tolerance) {
        if (published.isEmpty()) {
            return false;
        }
        return !NUMBER.matcher(published).matches()
                || new BigDecimal(published.replace(',', '.'))
                                .subtract(follows)
                                .abs()
                                .compareTo(tolerance)
                        > 0;
    }

    private static BigDecimal ratio(long boys, long girls) {
        return BigDecimal.valueOf(boys).multiply(HUNDRED).divide(BigDecimal.valueOf(girls), 4, RoundingMode.HALF_UP);
    }

    private static String shown(long boys, long girls) {
        return ratio(boys, girls)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
