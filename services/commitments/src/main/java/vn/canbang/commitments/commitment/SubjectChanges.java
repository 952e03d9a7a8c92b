package vn.canbang.commitments.commitment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.roster.RosterEntryChanged;
import vn.canbang.commitments.summary.Summaries;

/** Listens to what the directory says of those who signed. */
@Component
class SubjectChanges {

    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final Summaries summaries;
    private final Units units;
    private final ApplicationEventPublisher listeners;

    SubjectChanges(
            Commitments commitments,
            CommitmentEffects effects,
            Summaries summaries,
            Units units,
            ApplicationEventPublisher listeners) {
        this.commitments = commitments;
        this.effects = effects;
        this.summaries = summaries;
        this.units = units;
        this.listeners = listeners;
    }

    /** Its commitments may have waited above for its place, so the numbers there are old as well. */
    @EventListener
    void on(RosterEntryChanged change) {
        var entry = change.entry();
        for (var commitment : commitments.findBySubjectOrderByOrdinal(entry.id())) {
            effects.carryOut(commitment.id());
            summaries.changedAbove(CommitmentSummary.BOOK, entry.kind(), entry.responsible());
            if (units.isOpen(entry.responsible())) {
                listeners.publishEvent(new SignerPlaced(commitment.id(), entry.responsible()));
            }
        }
    }
}
