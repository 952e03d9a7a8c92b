package vn.canbang.starter.audit;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; all entries when nothing is named.
 *
 * @param act kind of act, for example {@code refused}
 * @param actor account of whoever acted
 * @param from first moment
 * @param until first moment no longer looked at
 */
public record AuditSearch(
        @Nullable String act,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditSearch ALL = new AuditSearch(null, null, null, null);

    Document before(long number) {
        var wanted = new Document("_id", new Document("$lt", number));
        if (act != null) {
            wanted.append("act", act);
        }
        if (actor != null) {
            wanted.append("actor", actor);
        }
        var time = new Document();
        if (from != null) {
            time.append("$gte", Date.from(from));
        }
        if (until != null) {
            time.append("$lt", Date.from(until));
        }
        return time.isEmpty() ? wanted : wanted.append("at", time);
    }
}
