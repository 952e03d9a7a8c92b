package vn.canbang.reporting.submission;

/** A text of the report, by its key among all texts. */
public record Narrative(String key, String text) {}
