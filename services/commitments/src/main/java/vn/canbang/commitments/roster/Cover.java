package vn.canbang.commitments.roster;

/**
 * What commitments now do for somebody whose entry was just read.
 *
 * @param stamp grows with everything that is written on the subject's commitments
 */
public record Cover(RosterEntry entry, Coverage coverage, long stamp) {}
