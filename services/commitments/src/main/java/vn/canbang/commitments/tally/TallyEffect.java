package vn.canbang.commitments.tally;

/** What recording a total does to what is recorded already. */
public enum TallyEffect {
    ADDS,
    /** Another total stands for that day. */
    CORRECTS,
    NOTHING
}
