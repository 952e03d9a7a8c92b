package vn.canbang.commitments.commitment;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.RosterEntryChanged;
import vn.canbang.starter.time.Today;

/** Brings commitments in line with what the directory says of their signers: gone, elsewhere, or erased. */
@Component
class SubjectChanges {

    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final RenewalRules rules;
    private final Today today;

    SubjectChanges(Commitments commitments, CommitmentEffects effects, RenewalRules rules, Today today) {
        this.commitments = commitments;
        this.effects = effects;
        this.rules = rules;
        this.today = today;
    }

    @EventListener
    void on(RosterEntryChanged change) {
        var entry = change.entry();
        var signed = commitments.findBySubjectOrderByOrdinal(entry.id());
        if (signed.isEmpty()) {
            return;
        }
        var date = today.date();
        var latest = signed.getLast();
        if (hasMoved(entry, latest)) {
            effects.change(latest.id(), it -> it.workplaceChanged(entry.since(), rules.on(date), date));
        }
        effects.change(latest.id(), it -> it.subjectLeft(entry.until(), date));
        if (entry.name() == null) {
            forget(signed);
        }
        effects.carryOut(latest.id());
    }

    private static boolean hasMoved(RosterEntry entry, Commitment latest) {
        var workplace = entry.workplace();
        return entry.kind() == SubjectKind.PROVIDER
                && workplace != null
                && !workplace.equals(latest.signer().workplace());
    }

    private void forget(List<Commitment> signed) {
        signed.stream()
                .filter(commitment -> commitment.signer().name() != null)
                .forEach(commitment -> effects.change(commitment.id(), it -> {
                    it.forgetSigner();
                    return true;
                }));
    }
}
