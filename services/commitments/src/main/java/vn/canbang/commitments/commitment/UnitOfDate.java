package vn.canbang.commitments.commitment;

/** The unit in which a commitment was signed, as it was that day; it never changes. */
public record UnitOfDate(String id, String path) {}
