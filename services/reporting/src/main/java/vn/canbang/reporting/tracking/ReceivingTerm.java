package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a report that came in is to be looked at.
 *
 * @param returnBy last day for sending it back
 * @param acceptBy last day for accepting it
 */
public record ReceivingTerm(
        @Nullable LocalDate returnBy, @Nullable LocalDate acceptBy) {

    public boolean isSet() {
        return returnBy != null || acceptBy != null;
    }

    /** Neither sent back nor accepted, and the later of its days is over. */
    public boolean isOverOn(LocalDate day) {
        var last = acceptBy == null ? returnBy : acceptBy;
        return last != null && day.isAfter(last);
    }
}
