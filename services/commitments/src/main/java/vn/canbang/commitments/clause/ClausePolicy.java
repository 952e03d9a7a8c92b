package vn.canbang.commitments.clause;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.starter.problem.RejectedException;

/**
 * Which clauses may be recorded: one that holds on the day of signing and still holds on the day of recording, so that
 * nothing the law has ended is entered afterwards under an earlier date (law 3).
 */
public record ClausePolicy(List<ClauseValidity> onSigning, List<ClauseValidity> onRecording) {

    public ClausePolicy {
        onSigning = List.copyOf(onSigning);
        onRecording = List.copyOf(onRecording);
    }

    /** The clause as it may be recorded now, or the refusal at the field that named it. */
    public ClauseValidity require(
            ClauseKind kind, SubjectKind subject, LocalDate signedOn, LocalDate today, String pointer) {
        var signed = find(onSigning, kind, subject, signedOn, pointer);
        find(onRecording, kind, subject, today, pointer);
        return signed;
    }

    private static ClauseValidity find(
            List<ClauseValidity> clauses, ClauseKind kind, SubjectKind subject, LocalDate on, String pointer) {
        return clauses.stream()
                .filter(clause -> clause.kind() == kind && clause.isFor(subject) && clause.holdsOn(on))
                .findFirst()
                .orElseThrow(() -> RejectedException.at(pointer, "clause_not_valid", on));
    }
}
