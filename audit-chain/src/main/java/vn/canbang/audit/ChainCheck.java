package vn.canbang.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Looks whether a chain of entries is whole, and remembers up to where it was: the next look begins there, however long the
 * chain has grown, and an end that is cut off is missed. What is changed before that place is found by looking from the first
 * entry, which one process does each night. A place that is remembered was written after the entry it names, so no failover
 * takes the one away and leaves the other.
 */
public final class ChainCheck {

    private static final String COLLECTION = "audit_checks";
    private static final String THROUGH = "throughAt";

    private final MongoCollection<Document> checks;
    private final AuditChain chain;
    private final Document id;

    public ChainCheck(MongoDatabase database, AuditChain chain) {
        this.checks = database.getCollection(COLLECTION);
        this.chain = chain;
        this.id = new Document("_id", chain.entries().getNamespace().getCollectionName());
    }

    /** Looks at what came since the last look. A gap once found stays until the whole chain is found without one. */
    public Checked lookOn() {
        var kept = kept();
        if (!kept.isWhole()) {
            return kept;
        }
        var found = chain.look(chain.holds(kept) ? kept : Checked.NOTHING, kept);
        if (!found.equals(kept)) {
            keep(found, new Document());
        }
        return found;
    }

    /** Looks at every entry from the first one on. */
    public Checked lookThrough() {
        var found = chain.look(Checked.NOTHING, kept());
        keep(found, new Document("gap", found.gap()));
        return found;
    }

    /** True for one process only, when nobody has looked through the chain since. */
    public boolean takeTurn(Instant since, Instant now) {
        begin();
        return checks.updateOne(
                                new Document(id)
                                        .append(
                                                "$or",
                                                List.of(
                                                        new Document(THROUGH, new Document("$exists", false)),
                                                        new Document(THROUGH, new Document("$lt", Date.from(since))))),
                                new Document("$set", new Document(THROUGH, Date.from(now))))
                        .getModifiedCount()
                == 1;
    }

    private Checked kept() {
        return Checked.of(checks.find(id).first());
    }

    private void begin() {
        checks.updateOne(
                id,
                new Document(
                        "$setOnInsert",
                        new Document("number", Checked.NOTHING.number())
                                .append("hash", Checked.NOTHING.hash())
                                .append("gap", Checked.NOTHING.gap())),
                new UpdateOptions().upsert(true));
    }

    /** Somebody else may have looked further meanwhile, or found a gap. */
    private void keep(Checked found, Document gap) {
        begin();
        var change = new Document(gap).append("number", found.number()).append("hash", found.hash());
        if (!found.isWhole()) {
            change.append("gap", found.gap());
        }
        checks.updateOne(
                new Document(id).append("number", new Document("$lte", found.number())), new Document("$set", change));
    }
}
