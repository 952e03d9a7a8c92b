package vn.canbang.directory.provider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay at a workplace that ended because the facility closed, kept so that it goes on when the closing was a mistake.
 *
 * @param on day from which the facility was closed
 * @param until when the stay was to end by itself; absent when it was to go on
 */
public record CutShort(LocalDate on, @Nullable LocalDate until) {}
