package vn.canbang.reporting.figure;

/** A number that a unit below set by hand; it stays visible on every level above, with its reason. */
public record OverrideBelow(String measure, String unit, long value, long automatic, String reason) {}
