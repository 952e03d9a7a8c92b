package vn.canbang.commitments.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;

/** Which commitment an event tells of: whose it is, where it was signed, and who looks after it. */
record ToldCommitment(
        UUID commitment,
        SubjectKind subjectKind,
        UUID subject,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner) {

    static ToldCommitment of(SignedPaper paper) {
        return new ToldCommitment(
                paper.id(),
                paper.kind(),
                paper.subjectId(),
                paper.unit().id(),
                paper.unit().path(),
                paper.responsible(),
                paper.owner());
    }
}
