package vn.canbang.commitments.roster;

import java.time.LocalDate;

/**
 * A time in which a provider gave no services, or a facility was closed.
 *
 * @param from first day of it
 * @param until first day on which it was over
 */
public record Absence(LocalDate from, LocalDate until) {}
