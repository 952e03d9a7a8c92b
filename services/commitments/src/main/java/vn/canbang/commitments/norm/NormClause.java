package vn.canbang.commitments.norm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.listing.OpenDates;

/**
 * A clause that stands in a norm.
 *
 * @param endsOn last day on which it holds by law, known when it was recorded; absent when law has set none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NormClause(ClauseKind kind, @Nullable LocalDate endsOn) {

    public boolean holdsOn(LocalDate date) {
        return endsOn == null || !date.isAfter(endsOn);
    }

    /** First day on which it no longer holds. */
    LocalDate until() {
        return endsOn == null ? OpenDates.NO_END : endsOn.plusDays(1);
    }
}
