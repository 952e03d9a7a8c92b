package vn.canbang.reporting.birth;

import java.time.LocalDate;
import vn.canbang.reporting.ratio.BirthCounts;

/**
 * Births of one source in an area and a period.
 *
 * @param revision the newest revision among the counts added
 * @param communes how many communes have recorded them
 */
public record BirthSum(
        BirthSource source,
        LocalDate from,
        LocalDate to,
        BirthStatus status,
        int revision,
        BirthCounts counts,
        int communes) {}
