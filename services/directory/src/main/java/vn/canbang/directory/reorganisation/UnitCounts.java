package vn.canbang.directory.reorganisation;

/** How many units a province has on a date. */
public record UnitCounts(int districts, int communes) {}
