package vn.canbang.commitments.commitment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.roster.RosterEntryChanged;

/** Listens to what the directory says of those who signed. */
@Component
class SubjectChanges {

    private final Commitments commitments;
    private final CommitmentEffects effects;

    SubjectChanges(Commitments commitments, CommitmentEffects effects) {
        this.commitments = commitments;
        this.effects = effects;
    }

    @EventListener
    void on(RosterEntryChanged change) {
        commitments
                .findBySubjectOrderByOrdinal(change.entry().id())
                .forEach(commitment -> effects.carryOut(commitment.id()));
    }
}
