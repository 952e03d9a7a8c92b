package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;

/**
 * A clause that was signed.
 *
 * @param endsOn last day on which it holds by law, known at signing; absent when law has set none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignedClause(ClauseKind kind, @Nullable LocalDate endsOn) {

    public boolean holdsOn(LocalDate date) {
        return endsOn == null || !date.isAfter(endsOn);
    }
}
