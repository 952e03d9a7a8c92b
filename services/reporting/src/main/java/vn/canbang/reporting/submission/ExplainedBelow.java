package vn.canbang.reporting.submission;

/** A warning in the report of a unit below with its reason, which is seen on every level above. */
public record ExplainedBelow(String unit, Explanation explanation) {}
