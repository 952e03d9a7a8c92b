package vn.canbang.reporting.tracking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.tracking.ReceivingTerm;

/**
 * Until when the receiver has sent a report back or accepted it.
 *
 * @param overdue neither was done in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceivingView(@Nullable LocalDate returnBy, @Nullable LocalDate acceptBy, boolean overdue) {

    static @Nullable ReceivingView of(ReceivingTerm term, LocalDate today) {
        return term.isSet() ? new ReceivingView(term.returnBy(), term.acceptBy(), term.isOverOn(today)) : null;
    }
}
