package vn.canbang.commitments.commitment;

/** The last act that settled a commitment; the status on a date follows from it and from the dates. */
enum State {
    SIGNED,
    RENEWED,
    BREACHED,
    ENDED,
    VOIDED
}
