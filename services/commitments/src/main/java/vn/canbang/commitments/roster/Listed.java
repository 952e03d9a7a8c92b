package vn.canbang.commitments.roster;

/** On which list a roster entry stood when it was last looked at; the dates beside it decide, this only finds them fast. */
enum Listed {
    GAP,
    COVERED,
    /** Gone, or without services that need a commitment. */
    OFF
}
