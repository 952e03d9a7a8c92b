package vn.canbang.commitments.roster;

import java.time.LocalDate;

/**
 * A change after which whoever signed before it has to sign again (workflows 3).
 *
 * @param on day from which it holds
 */
public record Renewing(GapReason reason, LocalDate on) {}
