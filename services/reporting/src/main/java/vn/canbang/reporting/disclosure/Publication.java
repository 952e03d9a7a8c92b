package vn.canbang.reporting.disclosure;

import java.time.Instant;
import java.util.UUID;
import vn.canbang.reporting.document.ReportSnapshot;

/** An edition of a report that went out, and when: with the others about the same time it is what a reader has before him. */
record Publication(UUID report, Instant at, ReportSnapshot snapshot) {}
