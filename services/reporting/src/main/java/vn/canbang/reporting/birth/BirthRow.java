package vn.canbang.reporting.birth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of an imported file that passed every check.
 *
 * @param thirdOrMore how many were born as third or later, where the source says so
 */
record BirthRow(
        String unit,
        String path,
        LocalDate from,
        LocalDate to,
        long boys,
        long girls,
        @Nullable Long thirdOrMore,
        BirthSource source,
        BirthStatus status,
        int revision) {}
