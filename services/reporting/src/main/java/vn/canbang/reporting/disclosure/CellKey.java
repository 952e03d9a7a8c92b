package vn.canbang.reporting.disclosure;

/** Names a published count, in whatever tables it stands: of which unit, and of which figure. */
record CellKey(String unit, String figure) {}
