package vn.canbang.commitments.commitment;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.roster.Roster;

/**
 * What an act on one commitment means for others: the one before it is renewed, and the roster shows the cover. Done at once
 * for the caller's eyes, and again from the service's own feed, so that a crash between the two only delays it.
 */
@Component
class CommitmentEffects {

    private static final int TRIES = 20;

    private final Commitments commitments;
    private final Roster roster;

    CommitmentEffects(Commitments commitments, Roster roster) {
        this.commitments = commitments;
        this.roster = roster;
    }

    void carryOut(UUID id) {
        commitments.findById(id).ifPresent(this::carryOut);
    }

    void carryOut(Commitment commitment) {
        var renews = commitment.signature().renews();
        if (renews != null && commitment.state() != State.VOIDED) {
            change(
                    renews,
                    before -> before.renewedBy(
                            commitment.id(), commitment.signature().signedOn()));
        }
        var subject = commitment.signer().id();
        roster.cover(subject, CoverageOfSubject.of(commitments.findBySubjectOrderByOrdinal(subject)));
    }

    /** Changes a commitment as the platform, again when somebody else changed it meanwhile. */
    void change(UUID id, Predicate<Commitment> act) {
        for (var attempt = 1; ; attempt++) {
            try {
                commitments.findById(id).filter(act).ifPresent(commitments::save);
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
