package vn.canbang.directory.reorganisation;

import java.util.UUID;

/** Which of the successors of a split unit looks after a record. */
record Placement(UUID record, String unit) {}
