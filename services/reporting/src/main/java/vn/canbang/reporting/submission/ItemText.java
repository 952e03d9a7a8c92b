package vn.canbang.reporting.submission;

/** What stood at an item when the report was returned, so that the receiver sees only what changed. */
public record ItemText(String item, String text) {}
