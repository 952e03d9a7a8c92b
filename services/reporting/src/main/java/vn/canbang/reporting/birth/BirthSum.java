package vn.canbang.reporting.birth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.ratio.BirthCounts;

/**
 * Births of one source in an area and a period.
 *
 * @param revision the newest revision among the counts added
 * @param communes how many communes have recorded them
 * @param thirdOrMore how many were born as third or later; absent unless every count added says it
 */
public record BirthSum(
        BirthSource source,
        LocalDate from,
        LocalDate to,
        BirthStatus status,
        int revision,
        BirthCounts counts,
        int communes,
        @Nullable Long thirdOrMore) {}
