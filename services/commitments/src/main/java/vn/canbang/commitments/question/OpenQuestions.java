package vn.canbang.commitments.question;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Questions;

/** Which commitments stand under question. */
@Component
class OpenQuestions implements Questions {

    private final Questionings questionings;

    OpenQuestions(Questionings questionings) {
        this.questionings = questionings;
    }

    @Override
    public boolean isOpenOn(UUID commitment) {
        return questionings.findByCommitment(commitment).stream().anyMatch(Questioning::isOpen);
    }
}
