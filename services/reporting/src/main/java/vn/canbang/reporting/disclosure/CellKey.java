package vn.canbang.reporting.disclosure;

/**
 * Names a published count, in whatever tables it stands: of which unit, and of which figure.
 *
 * @param set ordinal of the published set that first gave it out; a later one that says the same means the same count
 */
record CellKey(String unit, String figure, int set) {}
