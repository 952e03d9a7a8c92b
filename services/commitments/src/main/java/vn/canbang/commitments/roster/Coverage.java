package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.listing.OpenDates;

/**
 * What commitments do for somebody on the roster: from which day on there is a gap, and why.
 *
 * @param gapFrom first day without cover; the beginning of time for who never signed
 * @param commitment the latest one, if there is one
 */
public record Coverage(
        LocalDate gapFrom, GapReason reason, @Nullable UUID commitment) {

    public static final Coverage NONE = new Coverage(OpenDates.BEGINNING, GapReason.NEVER_SIGNED, null);
}
