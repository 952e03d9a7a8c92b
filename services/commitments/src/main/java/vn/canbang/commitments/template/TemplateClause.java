package vn.canbang.commitments.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.listing.OpenDates;

/**
 * A clause as it is worded on a form.
 *
 * @param endsOn last day on which it holds by law, known when it was entered; absent when law has set none
 */
public record TemplateClause(
        ClauseKind kind, String wording, @Nullable LocalDate endsOn) {

    public boolean holdsOn(LocalDate date) {
        return endsOn == null || !date.isAfter(endsOn);
    }

    /** First day on which it no longer holds. */
    LocalDate until() {
        return endsOn == null ? OpenDates.NO_END : endsOn.plusDays(1);
    }
}
