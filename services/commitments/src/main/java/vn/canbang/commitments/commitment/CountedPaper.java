package vn.canbang.commitments.commitment;

import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;

/** The fields of a commitment that are counted by; whether somebody questions it is none of them. */
record CountedPaper(
        SubjectKind kind,
        Counting counting,
        Supplement signature,
        State state,
        @Nullable EndReason endReason) {

    /** A mistake was no signing. */
    boolean isSupplementary() {
        return signature.supplementary() && state != State.VOIDED && endReason != EndReason.ERROR;
    }

    /** The one field of a signature that is counted by. */
    record Supplement(boolean supplementary) {}
}
