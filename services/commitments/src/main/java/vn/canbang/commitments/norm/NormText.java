package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.listing.OpenDates;

/**
 * A norm as it was adopted on a day: which of our clauses it holds, and where the paper is.
 *
 * @param reference number and symbol of the paper that adopts or recognises it
 * @param keptAt where the paper is kept
 * @param reviewNeeded somebody found that newer rules ask for a review of it
 * @param repealedOn first day on which it no longer applies
 */
public record NormText(
        LocalDate adoptedOn,
        List<NormClause> clauses,
        @Nullable String reference,
        @Nullable String keptAt,
        boolean reviewNeeded,
        @Nullable LocalDate repealedOn) {

    public NormText {
        clauses = List.copyOf(clauses);
    }

    NormText marked(boolean needed) {
        return new NormText(adoptedOn, clauses, reference, keptAt, needed, repealedOn);
    }

    NormText repealed(LocalDate on) {
        return new NormText(adoptedOn, clauses, reference, keptAt, reviewNeeded, on);
    }

    /** Status while it is the newest text adopted. */
    public NormStatus statusOn(LocalDate date) {
        if (repealedOn != null && !date.isBefore(repealedOn)) {
            return NormStatus.REPEALED;
        }
        return needsReviewOn(date) ? NormStatus.NEEDS_REVIEW : NormStatus.IN_FORCE;
    }

    /** The law has ended something in it, or somebody found that newer rules touch it. */
    public boolean needsReviewOn(LocalDate date) {
        return reviewNeeded || clauses.stream().anyMatch(clause -> !clause.holdsOn(date));
    }

    public List<NormClause> clausesOn(LocalDate date) {
        return clauses.stream().filter(clause -> clause.holdsOn(date)).toList();
    }

    /** First day on which it no longer says this, should no other text follow; nothing when it never did. */
    Optional<LocalDate> saysUntil(ClauseKind kind) {
        return clauses.stream()
                .filter(clause -> clause.kind() == kind)
                .findFirst()
                .map(clause -> OpenDates.earlier(clause.until(), repealedOn == null ? OpenDates.NO_END : repealedOn));
    }
}
