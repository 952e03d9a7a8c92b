package vn.canbang.commitments.sheet;

/** The unit that a sheet is for. */
record SheetUnit(String id, String path) {}
