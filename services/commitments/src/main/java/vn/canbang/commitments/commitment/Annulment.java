package vn.canbang.commitments.commitment;

import java.time.LocalDate;

/**
 * A signed decision that takes back the one on a breach.
 *
 * @param decision number and symbol of the signed paper
 * @param decidedOn day of the decision
 */
public record Annulment(String decision, LocalDate decidedOn) {}
