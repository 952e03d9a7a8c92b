package vn.canbang.starter.audit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.audit.AuditChain;
import vn.canbang.audit.ChainCheck;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * The record of refusals, reads of personal data and exports. Entries are numbered without gaps and each holds the hash
 * of the one before, so that a change or a gap shows (S54). There is no way to change or delete one through the
 * application. What tells by itself that there is a case is kept apart, in {@link CaseAudit}.
 */
public class Audit {

    private static final Logger log = LoggerFactory.getLogger(Audit.class);
    private static final String COLLECTION = "audit";
    private static final String DONE = "done";
    private static final List<String> FIELDS = List.of("service", "tenant", "actor", "act", "what", "outcome");

    private final MongoClient client;
    private final String service;
    private final Clock clock;

    public Audit(MongoClient client, String service, Clock clock) {
        this.client = client;
        this.service = service;
        this.clock = clock;
    }

    public void refused(String method, String route, int status) {
        write("refused", method + " " + route, String.valueOf(status));
    }

    public void read(String what, String outcome) {
        write("read", what, outcome);
    }

    public void exported(String what, String outcome) {
        write("exported", what, outcome);
    }

    /** Records any other act that has to stand in the audit, for example a change of roles. */
    public void acted(String act, String what) {
        write(act, what, DONE);
    }

    /**
     * Records an act that was told with the change itself, so that no crash comes between the two; one entry however often the
     * event is told.
     */
    public void told(String event, Instant at, String actor, String act, String what) {
        told(event, at, actor, act, what, DONE);
    }

    /** The same for what others tell may have failed. */
    public void told(String event, Instant at, String actor, String act, String what, String outcome) {
        var tenant = Tenants.current();
        chain(tenant).append(entry(tenant, at, actor, act, what, outcome).append(AuditChain.EVENT, event));
    }

    private void write(String act, String what, String outcome) {
        var tenant = tenant();
        try {
            chain(tenant).append(entry(tenant, clock.instant(), Caller.named(), act, what, outcome));
        } catch (MongoException e) {
            notStored(act, outcome, e);
        }
    }

    private Document entry(Tenant tenant, Instant at, String actor, String act, String what, String outcome) {
        return new Document("at", Date.from(at))
                .append("service", service)
                .append("tenant", tenant.slug())
                .append("actor", actor)
                .append("act", act)
                .append("what", what)
                .append("outcome", outcome);
    }

    static void notStored(String act, String outcome, MongoException e) {
        log.atError()
                .addKeyValue("act", act)
                .addKeyValue("outcome", outcome)
                .addKeyValue("cause", e.getClass().getSimpleName())
                .log("audit entry not stored");
    }

    private static Tenant tenant() {
        if (Tenants.isBound()) {
            return Tenants.current();
        }
        return Caller.isPresent() ? tenantOfCaller() : Tenant.PLATFORM;
    }

    private static Tenant tenantOfCaller() {
        try {
            return Caller.current().tenant();
        } catch (RuntimeException e) {
            return Tenant.PLATFORM;
        }
    }

    /** The newest entries of the current tenant, newest first, those before the given number. */
    public List<AuditEntry> newest(long before, int limit) {
        return newest(AuditSearch.ALL, before, limit);
    }

    /** The newest entries of the current tenant that are looked for, newest first, those before the given number. */
    public List<AuditEntry> newest(AuditSearch search, long before, int limit) {
        var entries = new ArrayList<AuditEntry>();
        chain(Tenants.current())
                .entries()
                .find(search.before(before))
                .sort(new Document("_id", -1))
                .limit(limit)
                .forEach(entry -> entries.add(AuditEntry.of(entry)));
        return entries;
    }

    /**
     * Number of the first entry that is missing or does not fit its neighbour, 0 when the record is whole. Looks at what came
     * since the last look; what was changed before that shows from the next night on.
     */
    public long firstGap() {
        return check().lookOn().gap();
    }

    /** Looks whether every entry of the current tenant fits its neighbour, from the first one on. */
    ChainCheck check() {
        return new ChainCheck(database(Tenants.current()), chain(Tenants.current()));
    }

    private AuditChain chain(Tenant tenant) {
        return AuditChain.in(database(tenant), COLLECTION, FIELDS);
    }

    private MongoDatabase database(Tenant tenant) {
        return client.getDatabase(service + "_" + tenant);
    }
}
