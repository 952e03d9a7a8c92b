package vn.canbang.commitments.commitment;

/**
 * Where and when a commitment came due to be signed again, and whether it was before it lapsed; both are counted on the day on
 * which it came due (COM-08), however early or late in its grace it was signed.
 */
record Renewal(Booking due, boolean done) {}
