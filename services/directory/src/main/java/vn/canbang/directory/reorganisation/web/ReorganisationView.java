package vn.canbang.directory.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.reorganisation.ReorganisationState;
import vn.canbang.directory.reorganisation.UnitCounts;
import vn.canbang.starter.web.Act;

/**
 * A reorganisation with what is chosen and what is not.
 *
 * @param workLeft how much has to be done before the day: bodies, records and late posts that nobody has decided on
 */
record ReorganisationView(
        UUID id,
        LocalDate effectiveOn,
        ReorganisationState state,
        UnitCounts before,
        UnitCounts after,
        int unitsEnding,
        int unitsSplit,
        int bodies,
        int bodiesUndecided,
        int openQuestions,
        int latePosts,
        int workLeft,
        List<StepView> steps,
        List<Act> actions) {

    /** Who did what about it, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            String act,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable String reason) {}
}
