package vn.canbang.commitments.commitment;

import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;

/**
 * What a list of commitments is narrowed to.
 *
 * @param inForce only those that count today, due for renewal or not
 * @param expiring only those whose renewal comes due within the notice, or is due
 */
public record CommitmentFilter(
        @Nullable SubjectKind kind,
        @Nullable CommitmentStatus status,
        @Nullable String unit,
        @Nullable ClauseKind clause,
        boolean inForce,
        boolean expiring,
        @Nullable String search) {}
