package vn.canbang.commitments.commitment;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.roster.RosterProjection;
import vn.canbang.commitments.template.ReadingForms;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;

/** Records that a paper was signed: gathers who signed and what went before, makes the commitment, and carries out what it means. */
@Service
public class SigningCommitment {

    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final RosterProjection roster;
    private final MakingCommitment making;
    private final ReadingForms forms;

    SigningCommitment(
            Commitments commitments,
            CommitmentEffects effects,
            RosterProjection roster,
            MakingCommitment making,
            ReadingForms forms) {
        this.commitments = commitments;
        this.effects = effects;
        this.roster = roster;
        this.making = making;
        this.forms = forms;
    }

    public Commitment record(Signing signing, Caller caller, Attempt attempt) {
        var recorded = once(signing, caller, attempt);
        effects.carryOut(recorded);
        return commitments.findById(recorded.id()).orElse(recorded);
    }

    /** A refusal because of what the same request has just recorded, sent twice at once, is no refusal. */
    private Commitment once(Signing signing, Caller caller, Attempt attempt) {
        try {
            return create(signing, caller, attempt);
        } catch (DomainException e) {
            if (commitments.existsById(attempt.newId())) {
                return create(signing, caller, attempt);
            }
            throw e;
        }
    }

    private Commitment create(Signing signing, Caller caller, Attempt attempt) {
        return attempt.create(
                id -> commitments.findById(id).map(caller::requireSees),
                id -> {
                    var signer = roster.require(signing.kind(), signing.subject(), signing.signedOn());
                    var earlier = commitments.findBySubjectOrderByOrdinal(signer.id());
                    return making.of(id, signing, caller, signer, earlier, forms.now());
                },
                this::save);
    }

    /** Two signings of one subject at once take the same place in its row; the later one is the conflict. */
    private Commitment save(Commitment commitment) {
        try {
            return commitments.save(commitment);
        } catch (DuplicateKeyException e) {
            if (commitments.existsById(commitment.id())) {
                throw e;
            }
            throw new ConflictException("commitment_in_force");
        }
    }
}
