package vn.canbang.commitments.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.listing.OpenDates;

/**
 * Words that no form may hold, from a day on.
 *
 * @param to first day on which the law no longer forbids them
 */
record ForbiddenPhrase(
        String words, LocalDate from, @Nullable LocalDate to, String source) {

    /** True when it is forbidden on a day between today and the first day on which a text is no longer shown. */
    boolean isForbiddenBetween(LocalDate today, LocalDate shownUntil) {
        return from.isBefore(shownUntil) && (to == null ? OpenDates.NO_END : to).isAfter(today);
    }
}
