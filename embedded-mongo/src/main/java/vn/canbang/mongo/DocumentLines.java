package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    List<IndexEntry> of(Document document) {
        var fields = fields(document);
        if (sparse && fields.stream().allMatch(IndexedField::isMissing)) {
            return List.of();
        }
        var position = Missing.ofNullable(document.get(ID));
        var entries = new ArrayList<IndexEntry>();
        for (var element = 0; element < elements(fields); element++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (var field : fields) {
                values.add(field.value(element));
            }
            entries.add(new IndexEntry(normalized(values), position));
        }
        return entries;
    }

    /** The fields of the index in which the document has an array, one bit each. */
    long arrays(Document document) {
        var fields = fields(document);
        var arrays = 0L;
        for (var i = 0; i < fields.size(); i++) {
            arrays |= fields.get(i).array() == null ? 0L : 1L << i;
        }
        return arrays;
    }

    private List<IndexedField> fields(Document document) {
        return paths.stream().map(path -> IndexedField.of(document, path)).toList();
    }

    private static List<@Nullable Object> normalized(List<@Nullable Object> values) {
        return new KeyValue(values)
                .normalized().stream().map(DocumentLines::asStored).toList();
    }

    /** A time loses what the file does not keep of it, or an index would no longer know its document after it was read back. */
    private static @Nullable Object asStored(@Nullable Object value) {
        return value instanceof Instant instant ? instant.truncatedTo(ChronoUnit.MILLIS) : value;
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
