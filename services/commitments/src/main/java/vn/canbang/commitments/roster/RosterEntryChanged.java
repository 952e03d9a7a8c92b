package vn.canbang.commitments.roster;

/** The directory told something about somebody on the roster; told again when the event is handled again. */
public record RosterEntryChanged(RosterEntry entry) {}
