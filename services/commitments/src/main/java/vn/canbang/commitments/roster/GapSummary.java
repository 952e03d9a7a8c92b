package vn.canbang.commitments.roster;

/** How many of those registered have no valid commitment. */
public record GapSummary(long missing, long registered) {

    public long inForce() {
        return registered - missing;
    }
}
