package vn.canbang.commitments.commitment;

import java.util.Map;

/** Counts for measures, each of one unit, owner and day. */
public interface CommitmentCounts {

    /** Commitments that began to count that day, by ownership. */
    Map<String, Long> begun(CountedDay day);

    /** Commitments that ceased to count that day, by ownership. */
    Map<String, Long> ceased(CountedDay day);

    /** Supplementary signings of that day. */
    long supplementary(CountedDay day);
}
