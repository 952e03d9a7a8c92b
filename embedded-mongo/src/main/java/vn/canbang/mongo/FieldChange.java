package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A change that gives whole fields of a document new values, or takes them away, as nearly all of ours do. The library copies and
 * compares a document several times for any change; for this one a copy of its first level is enough.
 */
record FieldChange(Document set, Set<String> unset) {

    private static final String ID = "_id";

    /** None when the update says anything else besides. */
    static Optional<FieldChange> of(Document update) {
        var set = new Document();
        var unset = new HashSet<String>();
        for (var operation : update.entrySet()) {
            if (!(operation.getValue() instanceof Document fields) || !areWhole(fields)) {
                return Optional.empty();
            }
            switch (operation.getKey()) {
                case "$set" -> set.putAll(fields);
                case "$unset" -> unset.addAll(fields.keySet());
                default -> {
                    return Optional.empty();
                }
            }
        }
        var isClear = set.keySet().stream().noneMatch(unset::contains);
        return isClear && !(set.isEmpty() && unset.isEmpty())
                ? Optional.of(new FieldChange(set, unset))
                : Optional.empty();
    }

    private static boolean areWhole(Document fields) {
        return fields.keySet().stream()
                .noneMatch(field ->
                        field.equals(ID) || field.isEmpty() || field.startsWith("$") || field.indexOf('.') >= 0);
    }

    /** Whether it may change what stands at a path. */
    boolean touches(String path) {
        var dot = path.indexOf('.');
        var field = dot < 0 ? path : path.substring(0, dot);
        return set.containsKey(field) || unset.contains(field);
    }

    /** Whether a document would be another one by it. */
    boolean changes(Document document) {
        return unset.stream().anyMatch(document::containsKey)
                || set.entrySet().stream()
                        .anyMatch(field -> !document.containsKey(field.getKey())
                                || !Objects.equals(document.get(field.getKey()), field.getValue()));
    }

    /** The document as it is by it; the one that is given stays as it is. */
    Document applied(Document document) {
        var changed = new Document();
        changed.putAll(document);
        changed.putAll(set);
        unset.forEach(changed::remove);
        return changed;
    }
}
