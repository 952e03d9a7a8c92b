package vn.canbang.starter.audit;

import java.time.Instant;
import org.bson.Document;

/**
 * That somebody read something of a case.
 *
 * @param actor account of whoever read
 * @param name under which they had signed in
 */
public record CaseReading(Instant at, String actor, String name, String what) {

    static CaseReading of(Document entry) {
        return new CaseReading(
                entry.getDate("at").toInstant(),
                entry.getString("actor"),
                entry.getString("name"),
                entry.getString("what"));
    }
}
