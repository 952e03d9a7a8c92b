package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.time.Today;

/** Acts on commitments that stand. */
@Service
public class CommitmentManagement {

    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final Questions questions;
    private final Filing filing;
    private final CommitmentScans scans;
    private final Today today;

    CommitmentManagement(
            Commitments commitments,
            CommitmentEffects effects,
            Questions questions,
            Filing filing,
            CommitmentScans scans,
            Today today) {
        this.commitments = commitments;
        this.effects = effects;
        this.questions = questions;
        this.filing = filing;
        this.scans = scans;
        this.today = today;
    }

    /** The commitment, when the caller sees it. */
    public Commitment require(UUID id, Caller caller) {
        return caller.requireSees(commitments.findById(id).orElseThrow(NotFoundException::new));
    }

    /** The commitment, when the caller sees it and it counts today. */
    public Commitment requireInForce(UUID id, Caller caller) {
        var commitment = require(id, caller);
        if (!commitment.isOpen() || !commitment.coversOn(today.date())) {
            throw new ConflictException("commitment_not_in_force");
        }
        return commitment;
    }

    /** The commitment, when the caller sees it and scans of it are kept: it is no wrong record, and its signer is not erased. */
    public Commitment requireScanned(UUID id, Caller caller) {
        var commitment = require(id, caller);
        if (commitment.isVoided()) {
            throw new ConflictException("commitment_voided");
        }
        if (commitment.isOfErased()) {
            throw new ConflictException("signer_erased");
        }
        return commitment;
    }

    /** The commitment of which a scan was just kept; of a signer who was erased meanwhile the scan goes at once. */
    public Commitment requireStillScanned(UUID id, Caller caller) {
        var commitment = require(id, caller);
        if (commitment.isOfErased()) {
            filing.erase(scans, id);
            throw new ConflictException("signer_erased");
        }
        return commitment;
    }

    /** Records what a signed decision says; never without one, never from a tip alone. */
    public Commitment breach(UUID id, Breach decided, Caller caller, Attempt attempt) {
        return change(
                id, caller, attempt, commitment -> commitment.breach(decided, questions.isOpenOn(id), today.date()));
    }

    /** True when a signed decision says that it was breached. */
    public boolean isBreached(UUID id) {
        return commitments
                .findById(id)
                .filter(commitment -> commitment.state() == State.BREACHED)
                .isPresent();
    }

    /** Records that a later decision took back the one on the breach. */
    public Commitment annulBreach(UUID id, Annulment annulment, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, commitment -> commitment.annulBreach(annulment, today.date()));
    }

    public Commitment remedy(UUID id, LocalDate on, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, commitment -> commitment.remedy(on, today.date()));
    }

    public Commitment end(UUID id, EndReason reason, LocalDate on, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, commitment -> commitment.end(reason, on, today.date()));
    }

    public Commitment voidAsWrong(UUID id, String reason, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, commitment -> commitment.voidAsWrong(reason, today.date()));
    }

    private Commitment change(UUID id, Caller caller, Attempt attempt, Consumer<Commitment> act) {
        var changed = attempt.change(() -> require(id, caller), act, commitments::save);
        effects.carryOut(changed);
        return changed;
    }
}
