package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.Renewing;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.time.Today;

/**
 * Brings a commitment in line with what the directory says of its signer: elsewhere, gone, counted elsewhere, named rightly,
 * erased, or given a place after its unit was split.
 */
@Component
class SignerFollowing {

    private final RenewalRules rules;
    private final Questions questions;
    private final Filing filing;
    private final CommitmentScans scans;
    private final Today today;
    private final Units units;

    SignerFollowing(
            RenewalRules rules, Questions questions, Filing filing, CommitmentScans scans, Today today, Units units) {
        this.rules = rules;
        this.questions = questions;
        this.filing = filing;
        this.scans = scans;
        this.today = today;
        this.units = units;
    }

    /** False when nothing is new. */
    boolean follow(Commitment commitment, RosterEntry entry) {
        var date = today.date();
        var changed = firstChange(entry, commitment)
                .filter(change -> commitment.dueBecause(change, rules.on(date), date))
                .isPresent();
        changed |= commitment.subjectLeft(entry.goneAfter(commitment.signedOn()), date);
        changed |= commitment.countsAt(entry.counted());
        changed |= isToBePlaced(commitment, entry.responsible()) && commitment.placedAt(entry.responsible());
        changed |= called(commitment, entry);
        return changed;
    }

    /** What ended since the directory said by mistake that its signer was gone stands again; false when nothing is new. */
    boolean standAgain(Commitment commitment, RosterEntry entry) {
        return commitment.subjectStayed(entry.goneAfter(commitment.signedOn()), today.date());
    }

    /** The directory changes a name only when it was written wrongly, so the paper was signed under the right one. */
    private boolean called(Commitment commitment, RosterEntry entry) {
        return entry.name() == null
                ? forget(commitment)
                : commitment.callSigner(commitment.signer().calledAs(entry));
    }

    /** Who was erased is erased from the scan of the form as well; only an open case keeps for itself what it needs. */
    private boolean forget(Commitment commitment) {
        if (!commitment.isOfErased()) {
            questions.keepSigner(commitment);
        }
        filing.erase(scans, commitment.id());
        return commitment.forgetSigner();
    }

    /** What came while the signer was being erased goes as well, once the commitment itself says that they are. */
    void forgetLateScans(Commitment commitment, RosterEntry entry) {
        if (entry.name() == null) {
            filing.erase(scans, commitment.id());
        }
    }

    private boolean isToBePlaced(Commitment commitment, String path) {
        return commitment.waitsAbove(path) && units.isOpen(path);
    }

    /** The first change since it was signed after which it has to be signed again. */
    private static Optional<Renewing> firstChange(RosterEntry entry, Commitment commitment) {
        var moved = movedOn(entry, commitment).map(on -> new Renewing(GapReason.WORKPLACE_CHANGED, on));
        return Stream.of(moved, entry.renewingAfter(commitment.signedOn()))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Renewing::on));
    }

    private static Optional<LocalDate> movedOn(RosterEntry entry, Commitment commitment) {
        return entry.kind() == SubjectKind.PROVIDER
                ? Optional.ofNullable(commitment.signer().workplace())
                        .flatMap(signedAt -> entry.movedFrom(signedAt, commitment.signedOn()))
                : Optional.empty();
    }
}
