package vn.canbang.commitments.clause;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom and for how long a clause may be signed.
 *
 * @param endsOn last day on which the clause holds; absent when law has set none
 */
public record ClauseValidity(
        ClauseKind kind,
        Set<SubjectKind> subjectKinds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate endsOn) {

    public ClauseValidity {
        subjectKinds = Set.copyOf(subjectKinds);
    }

    public boolean holdsOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (endsOn == null || !date.isAfter(endsOn));
    }

    public boolean isFor(SubjectKind subject) {
        return subjectKinds.contains(subject);
    }
}
