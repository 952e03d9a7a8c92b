package vn.canbang.commitments.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.commitment.CommitmentManagement;
import vn.canbang.commitments.commitment.SignerPlaced;
import vn.canbang.commitments.directory.Organisations;
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
    private final Organisations organisations;
    private final Today today;

    QuestioningCommitment(
            Questionings questionings, CommitmentManagement commitments, Organisations organisations, Today today) {
        this.questionings = questionings;
        this.commitments = commitments;
        this.organisations = organisations;
        this.today = today;
    }

    public Questioning open(UUID commitment, String caseReference, Caller caller, Attempt attempt) {
        return attempt.create(
                id -> questionings.findById(id).map(known -> requireSeen(known, caller)),
                id -> requireSeen(
                        Questioning.open(
                                id,
                                commitments.requireInForce(commitment, caller),
                                caseReference,
                                caller.requireOrganisation(),
                                today.date()),
                        caller),
                this::save);
    }

    public Questioning require(UUID id, Caller caller) {
        return requireSeen(questionings.findById(id).orElseThrow(NotFoundException::new), caller);
    }

    /** The same while the case is open; with its end nothing of what it kept is read any more. */
    public Questioning requireOpen(UUID id, Caller caller) {
        var questioning = require(id, caller);
        if (!questioning.isOpen()) {
            throw new NotFoundException();
        }
        return questioning;
    }

    /** Those of the caller's cases, newest first. */
    public List<Questioning> newest(Caller caller, @Nullable QuestioningPlace after, int limit) {
        return questionings.newest(caller, casesOf(caller), after, limit);
    }

    private Questioning requireSeen(Questioning questioning, Caller caller) {
        if (!questioning.isSeenBy(caller, casesOf(caller))) {
            throw new NotFoundException();
        }
        return questioning;
    }

    /** Whose cases the caller goes on with: those of a body that was closed are not orphaned. */
    private Set<UUID> casesOf(Caller caller) {
        var own = caller.organisation();
        return own == null ? Set.of() : organisations.withPredecessors(own, today.date());
    }

    /** A commitment waited at a level above because its unit was split, and so did the questions about it. */
    @EventListener
    void on(SignerPlaced placed) {
        questionings
                .findByCommitment(placed.commitment())
                .forEach(waiting -> Overtaken.again(() -> {
                    questionings
                            .findById(waiting.id())
                            .filter(questioning -> questioning.placedAt(placed.responsible()))
                            .ifPresent(questionings::save);
                }));
    }

    public Questioning dismiss(UUID id, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> require(id, caller),
                questioning -> questioning.dismiss(commitments.isBreached(questioning.commitment()), today.date()),
                questionings::save);
    }

    /** Closes what is open; when nothing is, the decision overtook a dismissal. */
    void decided(UUID commitment, LocalDate decidedOn) {
        var all = questionings.findByCommitment(commitment);
        var open = all.stream().filter(Questioning::isOpen).toList();
        var answered = open.isEmpty()
                ? all.stream().filter(each -> each.wasDismissedSince(decidedOn)).toList()
                : open;
        answered.stream().map(Questioning::id).forEach(this::close);
    }

    private void close(UUID id) {
        Overtaken.again(() -> {
            questionings
                    .findById(id)
                    .filter(questioning -> questioning.decided(today.date()))
                    .ifPresent(questionings::save);
        });
    }

    /** An organisation questions a commitment once at a time; of the cases of others it learns nothing. */
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
                    questioning.decided(
                            UUID.fromString(event.subject()),
                            LocalDate.parse(event.data().path("decidedOn").asString()));
                }
            });
        }
    }
}
