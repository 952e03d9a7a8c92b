package vn.canbang.starter.time;

import java.time.LocalDate;

/** A date as it may be sent: ISO, and of a year that a record of ours can be about; anything else is a slip of the hand. */
public final class LegalDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private LegalDate() {}

    /** @throws IllegalArgumentException when the year is none that a record can be about */
    public static LocalDate parse(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("year out of range");
        }
        return date;
    }
}
