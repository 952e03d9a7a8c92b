package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * When a breach may be recorded: of a commitment that stands under question, of a clause that was signed and that the law has
 * not ended by the day of the decision nor by the day of recording, and only after a decision was signed (workflows 3). Only
 * what counts is questioned, so what became of it meanwhile is no way out (ADR 9). Whether there is a question comes last: no
 * refusal before it tells that a case exists.
 */
final class BreachPolicy {

    private BreachPolicy() {}

    static void requireBreach(JudgedPaper commitment, Breach breach, boolean questioned, LocalDate today) {
        if (breach.decidedOn().isAfter(today)) {
            throw RejectedException.at("/decidedOn", "date_in_future", today);
        }
        if (isSettledForGood(commitment) || breach.decidedOn().isBefore(commitment.signedOn())) {
            throw new ConflictException("commitment_not_in_force");
        }
        var holds = commitment.clauses().stream()
                .filter(clause -> clause.kind() == breach.clause())
                .anyMatch(clause -> clause.holdsOn(breach.decidedOn()) && clause.holdsOn(today));
        if (!holds) {
            throw RejectedException.at("/clause", "clause_not_valid", today);
        }
        if (!questioned) {
            var inForce = commitment.isOpen() && commitment.coversOn(breach.decidedOn());
            throw new ConflictException(inForce ? "commitment_not_questioned" : "commitment_not_in_force");
        }
    }

    private static boolean isSettledForGood(JudgedPaper commitment) {
        return commitment.state() == State.VOIDED || commitment.state() == State.BREACHED;
    }

    static void requireRemedy(JudgedPaper commitment, LocalDate on, LocalDate today) {
        var breach = commitment
                .breach()
                .filter(known -> known.remediedOn() == null)
                .orElseThrow(() -> new ConflictException("commitment_not_breached"));
        if (on.isAfter(today)) {
            throw RejectedException.at("/remediedOn", "date_in_future", today);
        }
        if (on.isBefore(breach.decidedOn())) {
            throw RejectedException.at("/remediedOn", "remedied_before_decision", breach.decidedOn());
        }
    }

    static void requireAnnulment(JudgedPaper commitment, Annulment annulment, LocalDate today) {
        var breach = commitment.breach().orElseThrow(() -> new ConflictException("breach_not_decided"));
        if (annulment.decidedOn().isAfter(today)) {
            throw RejectedException.at("/decidedOn", "date_in_future", today);
        }
        if (annulment.decidedOn().isBefore(breach.decidedOn())) {
            throw RejectedException.at("/decidedOn", "annulled_before_decision", breach.decidedOn());
        }
    }
}
