package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A village that went into another one, as that one remembers it.
 *
 * @param name full name that it had
 * @param lastDay last day of its own
 */
public record MergedVillage(UUID village, String name, LocalDate lastDay) {}
