package vn.canbang.reporting.document;

import org.jspecify.annotations.Nullable;

/** Who issues the report, with the body above it where the head names one. */
public record Issuer(@Nullable String superior, String name) {}
