package vn.canbang.commitments.commitment;

import java.util.Map;

/** Counts for measures, each of one unit, owner and day. */
public interface CommitmentCounts {

    /** How many more commitments count from that day on than before, by ownership. */
    Map<String, Long> changes(CountedDay day);

    /** Supplementary signings of that day. */
    long supplementary(CountedDay day);
}
