package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines that a document has in an index: one, or one for each element of its array, or none. */
final class DocumentLines {

    private static final String ID = "_id";

    private final List<List<String>> paths;
    private final boolean sparse;

    DocumentLines(List<IndexKey> keys, boolean sparse) {
        this.paths =
                keys.stream().map(key -> List.of(key.getKey().split("\\."))).toList();
        this.sparse = sparse;
    }

    /**
     * The lines of one document.
     *
     * @param arrays the fields of the index in which the document has an array, one bit each
     */
    record Lines(List<IndexEntry> entries, long arrays) {}

    Lines of(Document document) {
        var values = new @Nullable Object[paths.size()];
        var missing = 0;
        for (var i = 0; i < values.length; i++) {
            var value = plain(document, paths.get(i));
            if (value instanceof List<?>) {
                return ofArrays(document);
            }
            missing += value instanceof Missing ? 1 : 0;
            values[i] = asStored(value);
        }
        return sparse && missing == values.length
                ? new Lines(List.of(), 0)
                : new Lines(List.of(new IndexEntry(values, position(document))), 0);
    }

    /** The value at a path, or the first array on the way to it. */
    private static @Nullable Object plain(Document document, List<String> path) {
        Object value = document;
        for (var step : path) {
            if (value instanceof List<?>) {
                return value;
            }
            if (!(value instanceof Document parent)) {
                return Missing.getInstance();
            }
            value = parent.getOrMissing(step);
        }
        return value;
    }

    private Lines ofArrays(Document document) {
        var fields = paths.stream().map(path -> IndexedField.of(document, path)).toList();
        var arrays = 0L;
        for (var i = 0; i < fields.size(); i++) {
            arrays |= fields.get(i).array() == null ? 0L : 1L << i;
        }
        if (sparse && fields.stream().allMatch(IndexedField::isMissing)) {
            return new Lines(List.of(), arrays);
        }
        var position = position(document);
        var entries = new ArrayList<IndexEntry>();
        for (var element = 0; element < elements(fields); element++) {
            var values = new @Nullable Object[fields.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = asStored(fields.get(i).value(element));
            }
            entries.add(new IndexEntry(values, position));
        }
        return new Lines(entries, arrays);
    }

    private static Object position(Document document) {
        return Missing.ofNullable(document.get(ID));
    }

    /** True when two states of a document have the same in everything that the index looks at, and so the same lines. */
    boolean areSame(Document one, Document other) {
        for (var path : paths) {
            var field = path.getFirst();
            if (!Objects.equals(one.getOrMissing(field), other.getOrMissing(field))) {
                return false;
            }
        }
        return true;
    }

    /** A time loses what the file does not keep of it, or an index would no longer know its document after it was read back. */
    private static @Nullable Object asStored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String _, UUID _, Boolean _, ObjectId _ -> value;
            case Missing _ -> null;
            case Instant instant -> instant.truncatedTo(ChronoUnit.MILLIS);
            default -> new KeyValue(value).normalized().get(0);
        };
    }

    /** How many lines a document needs: one for each element of its array, if it has one. */
    private static int elements(List<IndexedField> fields) {
        var arrays = fields.stream().filter(field -> field.array() != null).toList();
        if (arrays.isEmpty()) {
            return 1;
        }
        var first = arrays.getFirst();
        if (arrays.stream()
                .anyMatch(other -> !Objects.equals(first.array(), other.array())
                        || first.values().size() != other.values().size())) {
            throw new CannotIndexParallelArraysError(
                    arrays.stream().map(field -> String.valueOf(field.array())).toList());
        }
        return first.values().size();
    }
}
