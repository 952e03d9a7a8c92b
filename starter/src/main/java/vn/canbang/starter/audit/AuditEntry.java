package vn.canbang.starter.audit;

import java.time.Instant;
import org.bson.Document;

/** One line of the audit as an auditor reads it. */
public record AuditEntry(
        long number, Instant at, String service, String actor, String act, String what, String outcome) {

    static AuditEntry of(Document entry) {
        return new AuditEntry(
                entry.getLong("_id"),
                entry.getDate("at").toInstant(),
                entry.getString("service"),
                entry.getString("actor"),
                entry.getString("act"),
                entry.getString("what"),
                entry.getString("outcome"));
    }
}
