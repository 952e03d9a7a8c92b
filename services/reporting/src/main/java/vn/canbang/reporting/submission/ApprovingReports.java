package vn.canbang.reporting.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.time.Today;

/** The last steps of the province's report: approved by the leader, numbered by the clerk, sent, and revised after that. */
@Component
public class ApprovingReports {

    private final SubmissionDesk desk;
    private final Freezing freezing;
    private final FrozenEditions editions;
    private final Clock clock;
    private final Today today;
    private final Sides sides;

    ApprovingReports(
            SubmissionDesk desk, Freezing freezing, FrozenEditions editions, Clock clock, Today today, Sides sides) {
        this.desk = desk;
        this.freezing = freezing;
        this.editions = editions;
        this.clock = clock;
        this.today = today;
        this.sides = sides;
    }

    /** Approves and freezes; what the leader leaves out is as the plan has it. */
    public Submission approve(
            UUID id, @Nullable String signingMode, @Nullable String signerTitle, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            var preset = freezing.presetOf(submission, caller.organisation());
            var approval = Approval.by(
                            Person.of(caller),
                            clock.instant(),
                            signingMode == null ? preset.signingMode().orElse(null) : signingMode,
                            signerTitle == null ? preset.signerTitle() : signerTitle)
                    .issuedBy(preset.issuer());
            var frozen = freezing.freeze(submission, approval);
            // After it was frozen: a report that came back in between may stand in the annexes as nobody signed it
            var findings = desk.checksOf(submission).findings();
            submission.approve(approval, findings, frozen);
        });
    }

    public Submission number(UUID id, String number, String symbol, LocalDate on, Caller caller, Attempt attempt) {
        return change(
                id,
                caller,
                attempt,
                submission -> submission.number(
                        number,
                        symbol,
                        on,
                        submission
                                .snapshot()
                                .map(frozen -> freezing.number(frozen, new DocumentNumber(number, symbol), on))
                                .orElse("")));
    }

    public Submission send(UUID id, List<Recipient> recipients, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> submission.send(recipients, today.date()));
    }

    /** Begins a new edition; the one that was sent is put aside as it is. */
    public Submission revise(UUID id, String reason, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            var ordinal = submission.edition();
            var sent = submission.snapshot();
            var content = submission.sentContent();
            submission.revise(new Revision(reason, Person.of(caller), today.date()));
            sent.ifPresent(text -> editions.save(FrozenEdition.of(id, ordinal, text, content)));
        });
    }

    /** Takes a revision back that was not sent; the edition before it stands as if none had been ordered. */
    public Submission withdrawRevision(UUID id, String reason, Caller caller, Attempt attempt) {
        return change(id, caller, attempt, submission -> {
            var sent = editions.findById(FrozenEdition.idOf(id, submission.edition() - 1))
                    .orElseThrow(() -> new ConflictException(
                            "submission_state", submission.state().code(), "withdraw"));
            submission.withdrawRevision(reason, Person.of(caller), today.date(), sent);
        });
    }

    private Submission change(UUID id, Caller caller, Attempt attempt, Consumer<Submission> act) {
        return attempt.change(
                () -> {
                    var submission = desk.require(id, caller);
                    sides.requireWrites(caller, submission);
                    return submission;
                },
                act,
                desk::save);
    }
}
