package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.time.Today;

/**
 * Brings a commitment in line with what the directory says of its signer: elsewhere, gone, counted elsewhere, erased, or given
 * a place after its unit was split.
 */
@Component
class SignerFollowing {

    private final RenewalRules rules;
    private final Filing filing;
    private final CommitmentScans scans;
    private final Today today;
    private final Units units;

    SignerFollowing(RenewalRules rules, Filing filing, CommitmentScans scans, Today today, Units units) {
        this.rules = rules;
        this.filing = filing;
        this.scans = scans;
        this.today = today;
        this.units = units;
    }

    /** False when nothing is new. */
    boolean follow(Commitment commitment, RosterEntry entry) {
        var date = today.date();
        var changed = movedOn(entry, commitment)
                .filter(on -> commitment.workplaceChanged(on, rules.on(date), date))
                .isPresent();
        changed |= commitment.subjectLeft(entry.goneAfter(commitment.signedOn()), date);
        changed |= commitment.countsAt(entry.counted());
        changed |= isToBePlaced(commitment, entry.responsible()) && commitment.placedAt(entry.responsible());
        changed |= entry.name() == null && forget(commitment);
        return changed;
    }

    /** Who was erased is erased from the scan of the form as well. */
    private boolean forget(Commitment commitment) {
        filing.erase(scans, commitment.id());
        return commitment.forgetSigner();
    }

    private boolean isToBePlaced(Commitment commitment, String path) {
        return commitment.waitsAbove(path) && units.isInForce(path);
    }

    private static Optional<LocalDate> movedOn(RosterEntry entry, Commitment commitment) {
        return entry.kind() == SubjectKind.PROVIDER
                ? Optional.ofNullable(commitment.signer().workplace())
                        .flatMap(signedAt -> entry.movedFrom(signedAt, commitment.signedOn()))
                : Optional.empty();
    }
}
