package vn.canbang.commitments.commitment;

import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.time.Today;

/** Brings a commitment in line with what the directory says of its signer: elsewhere, gone, counted elsewhere, erased. */
@Component
class SignerFollowing {

    private final RenewalRules rules;
    private final Today today;

    SignerFollowing(RenewalRules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** False when nothing is new. */
    boolean follow(Commitment commitment, RosterEntry entry) {
        var date = today.date();
        var changed = hasMoved(entry, commitment) && commitment.workplaceChanged(entry.since(), rules.on(date), date);
        changed |= commitment.subjectLeft(entry.until(), date);
        changed |= commitment.countsAt(entry.counted());
        changed |= entry.name() == null && commitment.forgetSigner();
        return changed;
    }

    private static boolean hasMoved(RosterEntry entry, Commitment commitment) {
        var workplace = entry.workplace();
        return entry.kind() == SubjectKind.PROVIDER
                && workplace != null
                && !workplace.equals(commitment.signer().workplace());
    }
}
