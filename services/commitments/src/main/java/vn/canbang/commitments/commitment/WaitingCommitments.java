package vn.canbang.commitments.commitment;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntryChanged;
import vn.canbang.starter.territory.UnitSucceeded;

/**
 * Looks among the commitments that wait above a unit that was split for those whose signer has a place already: where somebody
 * belongs may be read before it is read that the unit was split.
 */
@Component
class WaitingCommitments {

    private static final int TOGETHER = 500;

    private final Commitments commitments;
    private final Roster roster;
    private final SubjectChanges changes;

    WaitingCommitments(Commitments commitments, Roster roster, SubjectChanges changes) {
        this.commitments = commitments;
        this.roster = roster;
        this.changes = changes;
    }

    @EventListener
    void on(UnitSucceeded told) {
        if (told.split()) {
            var waiting = commitments.findByResponsibilityUnit(told.to());
            for (var from = 0; from < waiting.size(); from += TOGETHER) {
                place(waiting.subList(from, Math.min(from + TOGETHER, waiting.size())), told.to());
            }
        }
    }

    private void place(List<SignerOfCommitment> waiting, String above) {
        var signers =
                waiting.stream().map(SignerOfCommitment::subject).distinct().toList();
        roster.findAll(signers).stream()
                .filter(signer -> !signer.responsible().equals(above))
                .forEach(signer -> changes.on(new RosterEntryChanged(signer)));
    }
}
