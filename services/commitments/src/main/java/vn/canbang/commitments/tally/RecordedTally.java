package vn.canbang.commitments.tally;

/** A tally with the holder that it counts for. */
public record RecordedTally(Holder holder, CommitmentTally tally) {}
