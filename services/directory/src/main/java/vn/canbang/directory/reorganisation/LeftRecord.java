package vn.canbang.directory.reorganisation;

import java.util.UUID;

/** A record that stood at a split unit on the day, and which unit that was. */
record LeftRecord(UUID record, RecordKind kind, String from) {}
