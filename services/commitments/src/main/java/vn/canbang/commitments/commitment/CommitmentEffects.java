package vn.canbang.commitments.commitment;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.time.Today;

/**
 * What an act on one commitment means for others: the one before it is renewed, and the roster shows the cover. Done at once
 * for the caller's eyes, and again from the service's own feed, so that a crash between the two only delays it.
 */
@Component
class CommitmentEffects {

    private static final int TRIES = 20;

    private final Commitments commitments;
    private final Roster roster;
    private final Today today;

    CommitmentEffects(Commitments commitments, Roster roster, Today today) {
        this.commitments = commitments;
        this.roster = roster;
        this.today = today;
    }

    void carryOut(UUID id) {
        commitments.findById(id).ifPresent(this::carryOut);
    }

    void carryOut(Commitment commitment) {
        var subject = commitment.signer().id();
        var renews = commitment.signature().renews();
        if (renews != null && !commitment.isMistake()) {
            change(
                    renews,
                    before -> before.renewedBy(
                            commitment.id(), commitment.signature().signedOn()));
        } else if (renews != null && isLast(commitment)) {
            change(renews, before -> before.standsAgain(commitment.id(), today.date()));
        }
        roster.find(subject).ifPresent(entry -> endWith(entry, commitment.id()));
        roster.cover(subject, CoverageOfSubject.of(commitments.findBySubjectOrderByOrdinal(subject)));
    }

    /** False when something was signed since: then the one before does not come back beside it. */
    private boolean isLast(Commitment commitment) {
        return commitments
                        .findBySubjectOrderByOrdinal(commitment.signer().id())
                        .getLast()
                        .ordinal()
                == commitment.ordinal();
    }

    /** Who left before the paper was recorded, or while it was, is not counted beyond the last day. */
    private void endWith(RosterEntry entry, UUID commitment) {
        if (!entry.until().equals(OpenDates.NO_END)) {
            change(commitment, signed -> signed.subjectLeft(entry.until(), today.date()));
        }
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
