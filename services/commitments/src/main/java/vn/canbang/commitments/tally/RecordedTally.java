package vn.canbang.commitments.tally;

import vn.canbang.commitments.holder.Holder;

/** A tally with the holder that it counts for. */
public record RecordedTally(Holder holder, CommitmentTally tally) {}
