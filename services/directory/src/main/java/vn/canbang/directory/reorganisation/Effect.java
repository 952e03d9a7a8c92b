package vn.canbang.directory.reorganisation;

import org.jspecify.annotations.Nullable;

/**
 * How many records of a kind pass from one unit to another.
 *
 * @param to absent when they end without going on anywhere
 * @param split true when each has to be looked at, since its unit went into several
 */
public record Effect(RecordKind kind, String from, @Nullable String to, boolean split, int count) {}
