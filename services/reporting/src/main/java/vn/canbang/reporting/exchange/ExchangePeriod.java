package vn.canbang.reporting.exchange;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** A span of days as other systems name it. */
record ExchangePeriod(LocalDate from, LocalDate to) {

    private static final int MONTHS_OF_A_QUARTER = 3;

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

    private Period length() {
        return Period.between(from, to.plusDays(1));
    }
}
