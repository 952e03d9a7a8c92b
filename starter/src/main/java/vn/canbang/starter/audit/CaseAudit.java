package vn.canbang.starter.audit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import vn.canbang.audit.AuditChain;
import vn.canbang.audit.ChainCheck;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.tenant.Tenants;

/**
 * Who read what of a case that nobody outside it may know of. Such an entry says by itself that there is a case, so it stands
 * in a record of its own: in the audit that auditor and data-protection officer read there is neither the entry nor a missing
 * number. It is chained in the same way (S54), and those of the case read it.
 */
public class CaseAudit {

    private static final String COLLECTION = "audit_of_cases";
    private static final String CASES = "cases";
    private static final List<String> FIELDS = List.of("service", "tenant", "actor", "name", "what", CASES);

    private final MongoClient client;
    private final String service;
    private final Clock clock;

    public CaseAudit(MongoClient client, String service, Clock clock) {
        this.client = client;
        this.service = service;
        this.clock = clock;
    }

    /** Keeps that the caller read something of these cases; of none there is nothing to keep. */
    public void read(Collection<UUID> cases, String what) {
        if (cases.isEmpty()) {
            return;
        }
        var caller = Caller.current();
        try {
            chain().append(new Document("at", Date.from(clock.instant()))
                    .append("service", service)
                    .append("tenant", Tenants.current().slug())
                    .append("actor", caller.subject())
                    .append("name", caller.name())
                    .append("what", what)
                    .append(CASES, cases.stream().map(UUID::toString).toList()));
        } catch (MongoException e) {
            Audit.notStored("read", what, e);
        }
    }

    /** Who read a case, newest first, behind the first few. */
    public List<CaseReading> newest(UUID aCase, int skipped, int limit) {
        var found = new ArrayList<CaseReading>();
        chain().entries()
                .find(new Document(CASES, aCase.toString()))
                .sort(new Document("_id", -1))
                .skip(skipped)
                .limit(limit)
                .forEach(entry -> found.add(CaseReading.of(entry)));
        return found;
    }

    /** Number of the first entry that is missing or does not fit its neighbour, looked for as in the audit; 0 when none is. */
    public long firstGap() {
        return check().lookOn().gap();
    }

    ChainCheck check() {
        return new ChainCheck(database(), chain());
    }

    private AuditChain chain() {
        return AuditChain.in(database(), COLLECTION, FIELDS);
    }

    private MongoDatabase database() {
        return client.getDatabase(service + "_" + Tenants.current());
    }
}
