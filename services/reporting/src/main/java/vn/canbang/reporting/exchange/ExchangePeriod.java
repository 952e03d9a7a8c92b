package vn.canbang.reporting.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.canbang.starter.time.LegalDate;

/** A span of days as other systems name it. */
record ExchangePeriod(LocalDate from, LocalDate to) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int LAST_YEAR = 2999;
    private static final Pattern DHIS2 = Pattern.compile("(?<year>[12][0-9]{3})(Q(?<quarter>[1-4]))?");

    /** DHIS2 knows calendar years and quarters: “2024”, “2024Q3”. */
    Optional<String> dhis2() {
        var length = length();
        if (from.getDayOfMonth() != 1) {
            return Optional.empty();
        }
        if (length.equals(Period.ofYears(1)) && from.getMonthValue() == 1) {
            return Optional.of(String.valueOf(from.getYear()));
        }
        var startsQuarter = (from.getMonthValue() - 1) % MONTHS_OF_A_QUARTER == 0;
        return length.equals(Period.ofMonths(MONTHS_OF_A_QUARTER)) && startsQuarter
                ? Optional.of(from.getYear() + "Q" + ((from.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1))
                : Optional.empty();
    }

    /** ADX takes any interval of ISO 8601: “2024-01-01/P1Y”. */
    String adx() {
        return from + "/" + length();
    }

    /** The shortest name of the span. */
    String code() {
        return dhis2().orElseGet(this::adx);
    }

    /** The calendar year or quarter of a code. */
    static Optional<ExchangePeriod> ofDhis2(String code) {
        var parts = DHIS2.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = LocalDate.of(Integer.parseInt(parts.group("year")), 1, 1);
        var quarter = parts.group("quarter");
        return Optional.of(
                quarter == null
                        ? lasting(year, Period.ofYears(1))
                        : lasting(
                                year.plusMonths((Long.parseLong(quarter) - 1) * MONTHS_OF_A_QUARTER),
                                Period.ofMonths(MONTHS_OF_A_QUARTER)));
    }

    /** The days of an interval of whole days; nothing for one that is none, or that ends before it begins. */
    static Optional<ExchangePeriod> ofAdx(String interval) {
        var parts = interval.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var period = lasting(LegalDate.parse(parts[0]), Period.parse(parts[1]));
            return Optional.of(period)
                    .filter(days -> !days.to().isBefore(days.from()))
                    .filter(days -> days.to().getYear() <= LAST_YEAR);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static ExchangePeriod lasting(LocalDate from, Period length) {
        return new ExchangePeriod(from, from.plus(length).minusDays(1));
    }

    private Period length() {
        return Period.between(from, to.plusDays(1));
    }
}
