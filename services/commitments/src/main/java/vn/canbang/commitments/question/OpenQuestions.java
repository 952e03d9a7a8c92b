package vn.canbang.commitments.question;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.Questions;

/** Which commitments stand under question, and what their cases keep of whoever is erased. */
@Component
class OpenQuestions implements Questions {

    private final Questionings questionings;
    private final KeepingSigners keeping;

    OpenQuestions(Questionings questionings, KeepingSigners keeping) {
        this.questionings = questionings;
        this.keeping = keeping;
    }

    @Override
    public boolean isOpenOn(UUID commitment) {
        return questionings.findByCommitment(commitment).stream().anyMatch(Questioning::isOpen);
    }

    @Override
    public void keepSigner(Commitment commitment) {
        keeping.keep(commitment);
    }
}
