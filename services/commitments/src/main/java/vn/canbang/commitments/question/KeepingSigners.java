package vn.canbang.commitments.question;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.CommitmentScans;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.time.Today;

/**
 * Gives each open case about a commitment the name and the scans of its signer before both are erased, so that the erasure waits
 * for no case, and nobody can tell from it that there is one.
 */
@Component
class KeepingSigners {

    private final Questionings questionings;
    private final Filing filing;
    private final CommitmentScans scans;
    private final CaseScans kept;
    private final Today today;

    KeepingSigners(Questionings questionings, Filing filing, CommitmentScans scans, CaseScans kept, Today today) {
        this.questionings = questionings;
        this.filing = filing;
        this.scans = scans;
        this.kept = kept;
        this.today = today;
    }

    void keep(Commitment commitment) {
        for (var questioning : questionings.findByCommitment(commitment.id())) {
            keepName(questioning.id(), commitment);
            if (isOpen(questioning.id())) {
                filing.copy(scans, commitment.id(), kept, questioning.id());
            }
            if (!isOpen(questioning.id())) {
                filing.erase(kept, questioning.id());
            }
        }
    }

    private void keepName(UUID id, Commitment commitment) {
        ErasedSigner.of(commitment, today.date())
                .ifPresent(signer -> Overtaken.again(() -> questionings
                        .findById(id)
                        .filter(questioning -> questioning.keep(signer))
                        .ifPresent(questionings::save)));
    }

    /** Asked anew each time: the case may end while its scans are being copied. */
    private boolean isOpen(UUID id) {
        return questionings.findById(id).filter(Questioning::isOpen).isPresent();
    }
}
