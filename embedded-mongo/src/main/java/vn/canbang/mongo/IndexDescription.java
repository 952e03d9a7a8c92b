package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on record about an index: its name, its fields and its options. */
record IndexDescription(Document document) {

    static final String ID_INDEX = "_id_";
    static final String ALL = "*";

    String collection() {
        return Utils.getCollectionNameFromFullName(String.valueOf(document.get("ns")));
    }

    boolean isOf(Object namespace) {
        return namespace.equals(document.get("ns"));
    }

    boolean isNamedLike(IndexDescription other) {
        return Objects.equals(document.get("name"), other.document.get("name"));
    }

    @Nullable
    Object key() {
        return document.get("key");
    }

    /** Whether a wish to drop indexes, by name, by names, by fields or all, means this one; that of ids is never meant. */
    boolean isMeant(@Nullable Object wish) {
        var name = document.get("name");
        if (ID_INDEX.equals(name)) {
            return false;
        }
        return switch (wish) {
            case String wanted -> wanted.equals(ALL) || wanted.equals(name);
            case Collection<?> names -> names.contains(name);
            case null, default -> normalized(key()).equals(normalized(wish));
        };
    }

    boolean hasOptionsOf(IndexDescription other) {
        return options().equals(other.options());
    }

    private List<KeyValue> options() {
        return Stream.of("key", "unique", "sparse", "expireAfterSeconds")
                .map(option -> document.getOrDefault(option, false))
                .map(IndexDescription::normalized)
                .toList();
    }

    private static KeyValue normalized(@Nullable Object value) {
        return new KeyValue(value).normalized();
    }

    /** The query for documents that have had their time, when the index says how long that is. */
    Optional<Document> expired(Instant now) {
        if (key() instanceof Document key && document.get("expireAfterSeconds") instanceof Number seconds) {
            var latest = now.minusSeconds(seconds.longValue());
            return Optional.of(new Document(key.keySet().iterator().next(), new Document("$lte", latest)));
        }
        return Optional.empty();
    }
}
