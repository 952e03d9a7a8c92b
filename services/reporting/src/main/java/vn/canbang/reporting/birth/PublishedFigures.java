package vn.canbang.reporting.birth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * What a source published beside its counts, its total and its ratio: taken only as far as they follow from the counts, so that
 * an error of the source is seen before it is carried on. Rule: validation of figures, {@code domain/indicators.md} 2; it finds
 * the published 113.5 beside 6,109 boys and 5,365 girls, which give 113.9 ({@code domain/law.md} 1).
 */
final class PublishedFigures {

    static final List<String> COLUMNS = List.of("births", "ratio");

    /** Boys for each 100 girls are published with one decimal, so half of its last digit. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,4})?");

    private PublishedFigures() {}

    /** What does not follow from the counts: column, code of the problem, and what does follow. */
    record Wrong(String column, String code, String follows) {}

    /** @param record a row of a file with these columns; an empty cell says that the source published none */
    static List<Wrong> wrong(CSVRecord record, long boys, long girls) {
        var found = new ArrayList<Wrong>();
        var births = BigDecimal.valueOf(boys + girls);
        if (differs(record.get("births"), births, BigDecimal.ZERO)) {
            found.add(new Wrong("births", "birth_total", births.toPlainString()));
        }
        var ratio = record.get("ratio");
        if (girls == 0 ? !ratio.isEmpty() : differs(ratio, ratio(boys, girls), TOLERANCE)) {
            found.add(new Wrong("ratio", "birth_ratio", girls == 0 ? "–" : shown(boys, girls)));
        }
        return found;
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
