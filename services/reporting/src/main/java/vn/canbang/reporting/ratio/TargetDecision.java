package vn.canbang.reporting.ratio;

import org.jspecify.annotations.Nullable;

/**
 * Both answers to "was the target met?": the statistical one, and beside it the formal comparison of points, absent when
 * there is no ratio to compare.
 */
public record TargetDecision(TargetResult result, @Nullable PointComparison formal) {

    public static final TargetDecision WITHOUT_RATIO = new TargetDecision(TargetResult.NOT_DECIDABLE, null);
}
