package vn.canbang.commitments.question;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.commitment.CommitmentManagement;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.time.Today;

/** Opens and closes the questioning of a commitment; a signed decision closes it by itself. */
@Service
public class QuestioningCommitment {

    private final Questionings questionings;
    private final CommitmentManagement commitments;
    private final Today today;

    QuestioningCommitment(Questionings questionings, CommitmentManagement commitments, Today today) {
        this.questionings = questionings;
        this.commitments = commitments;
        this.today = today;
    }

    public Questioning open(UUID commitment, String caseReference, Caller caller, Attempt attempt) {
        return attempt.create(
                id -> questionings.findById(id).map(caller::requireSees),
                id -> Questioning.open(id, commitments.requireInForce(commitment, caller), caseReference, today.date()),
                this::save);
    }

    public Questioning require(UUID id, Caller caller) {
        return caller.requireSees(questionings.findById(id).orElseThrow(NotFoundException::new));
    }

    public Questioning dismiss(UUID id, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> require(id, caller),
                questioning -> questioning.close(Outcome.NOT_CONFIRMED, today.date()),
                questionings::save);
    }

    void decided(UUID commitment) {
        Overtaken.again(() -> {
            questionings.findByOpenFor(commitment).ifPresent(questioning -> {
                questioning.close(Outcome.BREACH_DECIDED, today.date());
                questionings.save(questioning);
            });
        });
    }

    /** A commitment is questioned once at a time. */
    private Questioning save(Questioning questioning) {
        try {
            return questionings.save(questioning);
        } catch (DuplicateKeyException e) {
            if (questionings.findById(questioning.id()).isPresent()) {
                throw e;
            }
            throw new ConflictException("questioning_open");
        }
    }

    /** The standing wish to be told of decisions. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        private static final String BREACHED = "vn.canbang.commitments.commitment-breached.v1";

        @Bean
        FeedSubscription decidedBreaches(QuestioningCommitment questioning) {
            return FeedSubscription.to("commitments", Stream.OPEN, "questionings", event -> {
                if (event.type().equals(BREACHED)) {
                    questioning.decided(UUID.fromString(event.subject()));
                }
            });
        }
    }
}
