package vn.canbang.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Entries numbered without gaps, each with the hash of the one before, so that a change or a gap shows (S54).
 *
 * @param fields what an entry says, in the order in which it is hashed
 */
public record AuditChain(MongoCollection<Document> entries, List<String> fields) {

    /** Id of the event that an entry was told by; no event has two. */
    public static final String EVENT = "event";

    public static AuditChain in(MongoDatabase database, String collection, List<String> fields) {
        return new AuditChain(database.getCollection(collection), fields);
    }

    /** Puts an entry behind the last one; nothing when its event has one already. */
    public void append(Document said) {
        while (true) {
            var last = entries.find().sort(new Document("_id", -1)).limit(1).first();
            var entry = new Document("_id", last == null ? 1L : last.getLong("_id") + 1);
            entry.putAll(said);
            entry.append("previous", last == null ? "" : last.getString("hash"));
            entry.append("hash", hashOf(entry));
            try {
                entries.insertOne(entry);
                return;
            } catch (MongoWriteException e) {
                if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                if (isTold(said)) {
                    return;
                }
            }
        }
    }

    private boolean isTold(Document said) {
        var event = said.getString(EVENT);
        return event != null
                && entries.find(new Document(EVENT, event)).limit(1).first() != null;
    }

    /** True while the entry up to which it was looked through stands there unchanged. */
    boolean holds(Checked checked) {
        if (checked.number() == 0) {
            return true;
        }
        var entry = entries.find(new Document("_id", checked.number())).first();
        return entry != null
                && checked.hash().equals(entry.getString("hash"))
                && checked.hash().equals(hashOf(entry));
    }

    /**
     * Looks at each entry behind a place, to the last one.
     *
     * @param known how far it was found whole before: what was there then has to be there now
     */
    Checked look(Checked from, Checked known) {
        var number = from.number();
        var previous = from.hash();
        for (var entry :
                entries.find(new Document("_id", new Document("$gt", number))).sort(new Document("_id", 1))) {
            var hash = hashOf(entry);
            if (entry.getLong("_id") != number + 1
                    || !previous.equals(entry.getString("previous"))
                    || !hash.equals(entry.getString("hash"))) {
                return known.gapAt(number + 1);
            }
            number++;
            previous = hash;
            if (number == known.number() && !hash.equals(known.hash())) {
                return known.gapAt(number);
            }
        }
        return number < known.number() ? known.gapAt(number + 1) : Checked.whole(number, previous);
    }

    private String hashOf(Document entry) {
        var text = new StringBuilder(String.valueOf(entry.get("_id")))
                .append('\n')
                .append(entry.getDate("at").getTime());
        fields.forEach(field -> text.append('\n').append(said(entry.get(field))));
        if (entry.containsKey(EVENT)) {
            text.append('\n').append(entry.getString(EVENT));
        }
        text.append('\n').append(entry.getString("previous"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(@Nullable Object value) {
        return value instanceof List<?> several
                ? String.join(" ", several.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
