package vn.canbang.commitments.commitment;

import java.util.Collection;
import java.util.Map;

/** Counts for measures, each of one unit, owner and day. */
public interface CommitmentCounts {

    /** What the commitments come to on each of these days, counted from scratch. */
    Map<CountedDay, DayCount> counts(Collection<CountedDay> days);
}
