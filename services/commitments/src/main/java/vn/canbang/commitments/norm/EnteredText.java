package vn.canbang.commitments.norm;

/** A text that waits for a second person, and who entered it. */
record EnteredText(NormText text, String enteredBy) {}
