package vn.canbang.reporting.document;

/** A unit that owed a contribution, by code (text with its leading zeros) and name. */
public record ReportUnit(String code, String name) {}
