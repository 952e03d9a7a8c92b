package vn.canbang.gateway.audit;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * What was refused to one caller in one minute.
 *
 * @param minute its beginning
 * @param tenant the caller's, empty when nobody is known
 * @param actor account of the caller, empty when nobody is known
 * @param act {@code refused}, or {@code sign_in} when somebody came back from Keycloak without being signed in
 * @param what method and part of the platform, never a whole address: a stranger must not fill the record with words of theirs
 * @param outcome code of the problem that was answered
 */
record Refusal(Instant minute, String tenant, String actor, String act, String what, String outcome) {

    Document entry(long times) {
        return new Document("at", Date.from(minute))
                .append("tenant", tenant)
                .append("actor", actor)
                .append("act", act)
                .append("what", what)
                .append("outcome", outcome)
                .append("times", times);
    }
}
