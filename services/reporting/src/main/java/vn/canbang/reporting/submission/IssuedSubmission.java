package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.starter.problem.ConflictException;

/** What becomes of the province's report once it is consolidated: approved, numbered, sent, and revised after that. */
abstract class IssuedSubmission extends SubmissionRecord {

    IssuedSubmission(UUID id, Obligation obligation) {
        super(id, obligation);
    }

    /** Approves the report and freezes it; never by who handed it in (S17), nor while a warning has no reason. */
    public void approve(Approval given, List<Finding> findings, String frozen) {
        state.require("approve", SubmissionState.CONSOLIDATED);
        obligation.requireOfProvince();
        handingIn.requireSomebodyElse(given.by(), "submitter_does_not_approve");
        new Readiness(findings, handingIn.explanations()).require();
        release = release.approved(given, frozen);
        become("approve", SubmissionState.APPROVED);
        tellInternally(
                new ReportApproved(obligation.period(), id(), obligation.unit().path()));
    }

    /** Registers number and symbol, after the approval and once. */
    public void number(String given, String symbol, LocalDate on, String frozen) {
        state.require("number", SubmissionState.APPROVED);
        release = release.numbered(given, symbol, on, frozen);
        record("number", state.code(), state.code());
    }

    /** Notes to whom the numbered paper was sent. */
    public void send(List<Recipient> recipients, LocalDate today) {
        state.require("send", SubmissionState.APPROVED);
        release = release.sentTo(recipients, today);
        become("send", release.edition() == 1 ? SubmissionState.SENT : SubmissionState.REVISED);
    }

    /**
     * Begins a new edition of a sent report, since official figures or late reports came. What was sent stays as it is; the
     * new edition is consolidated, approved by somebody else, numbered and sent like the first.
     */
    public void revise(Revision order) {
        state.require("revise", SubmissionState.SENT, SubmissionState.REVISED);
        release = release.revised(order);
        handingIn = handingIn.anew();
        review = review.closed();
        record("revise", state.code(), SubmissionState.DRAFTED.code(), order.reason(), null);
        state = SubmissionState.DRAFTED;
    }

    /** Takes back a revision that was not sent: the report is again what went out last. */
    public void withdrawRevision(String reason, Person by, LocalDate on, FrozenEdition sent) {
        if (!isUnderRevision()) {
            throw new ConflictException("submission_state", state.code(), "withdraw");
        }
        var before = sent.content();
        if (before == null) {
            throw new ConflictException("revision_not_withdrawable");
        }
        release = release.withdrawn(reason, by, on, sent.snapshot());
        content = before.content();
        review = before.review();
        handingIn = before.handingIn();
        consolidation = before.consolidation();
        var back = release.edition() == 1 ? SubmissionState.SENT : SubmissionState.REVISED;
        record("withdraw_revision", state.code(), back.code(), reason, null);
        state = back;
    }
}
