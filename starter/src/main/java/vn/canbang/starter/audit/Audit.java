package vn.canbang.starter.audit;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * The record of refusals, reads of personal data and exports. Entries are numbered without gaps and each holds the hash
 * of the one before, so that a change or a gap shows (S54). There is no way to change or delete one through the
 * application.
 */
public class Audit {

    private static final Logger log = LoggerFactory.getLogger(Audit.class);
    private static final String COLLECTION = "audit";
    private static final int DUPLICATE_KEY = 11000;

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
        write(act, what, "done");
    }

    private void write(String act, String what, String outcome) {
        var tenant = Tenants.isBound() ? Tenants.current() : Caller.isPresent() ? tenantOfCaller() : Tenant.PLATFORM;
        var actor = Caller.isPresent() ? Caller.current().subject() : "unknown";
        try {
            append(tenant, actor, act, what, outcome);
        } catch (MongoException e) {
            log.atError()
                    .addKeyValue("act", act)
                    .addKeyValue("outcome", outcome)
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("audit entry not stored");
        }
    }

    private static Tenant tenantOfCaller() {
        try {
            return Caller.current().tenant();
        } catch (RuntimeException e) {
            return Tenant.PLATFORM;
        }
    }

    private void append(Tenant tenant, String actor, String act, String what, String outcome) {
        var collection = collection(tenant);
        while (true) {
            var last = collection.find().sort(new Document("_id", -1)).limit(1).first();
            var entry = new Document("_id", last == null ? 1L : last.getLong("_id") + 1)
                    .append("at", Date.from(clock.instant()))
                    .append("service", service)
                    .append("tenant", tenant.slug())
                    .append("actor", actor)
                    .append("act", act)
                    .append("what", what)
                    .append("outcome", outcome)
                    .append("previous", last == null ? "" : last.getString("hash"));
            entry.append("hash", hashOf(entry));
            try {
                collection.insertOne(entry);
                return;
            } catch (MongoWriteException e) {
                if (e.getError().getCode() != DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }

    /** The newest entries of the current tenant, newest first, those before the given number. */
    public List<AuditEntry> newest(long before, int limit) {
        return newest(AuditSearch.ALL, before, limit);
    }

    /** The newest entries of the current tenant that are looked for, newest first, those before the given number. */
    public List<AuditEntry> newest(AuditSearch search, long before, int limit) {
        var entries = new ArrayList<AuditEntry>();
        collection(Tenants.current())
                .find(search.before(before))
                .sort(new Document("_id", -1))
                .limit(limit)
                .forEach(entry -> entries.add(AuditEntry.of(entry)));
        return entries;
    }

    /** Number of the first entry that is missing or does not fit its neighbour, 0 when the record is whole. */
    public long firstGap() {
        long expected = 1;
        var previous = "";
        for (var entry : collection(Tenants.current()).find().sort(new Document("_id", 1))) {
            if (entry.getLong("_id") != expected
                    || !previous.equals(entry.getString("previous"))
                    || !hashOf(entry).equals(entry.getString("hash"))) {
                return expected;
            }
            previous = entry.getString("hash");
            expected++;
        }
        return 0;
    }

    private MongoCollection<Document> collection(Tenant tenant) {
        return client.getDatabase(service + "_" + tenant).getCollection(COLLECTION);
    }

    private static String hashOf(Document entry) {
        var text = String.join(
                "\n",
                String.valueOf(entry.get("_id")),
                String.valueOf(entry.getDate("at").getTime()),
                entry.getString("service"),
                entry.getString("tenant"),
                entry.getString("actor"),
                entry.getString("act"),
                entry.getString("what"),
                entry.getString("outcome"),
                entry.getString("previous"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
