package vn.canbang.e2e;

/** A record, and somebody who sees it. */
record Seen(Person by, String id) {}
