package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A query as documents are compared with it. Where it wants one of many texts or ids of a field, they are looked up; the library would
 * compare each of them with each document.
 *
 * @param rest what is left to be compared
 */
record Sieve(List<OneOfMany> lookUps, Document rest) {

    private static final int MANY = 8;

    static Sieve of(Document query) {
        var lookUps = new ArrayList<OneOfMany>();
        var rest = without(query, lookUps);
        return new Sieve(lookUps, lookUps.isEmpty() ? query : rest);
    }

    private static Document without(Document query, List<OneOfMany> lookUps) {
        var rest = new Document();
        query.forEach((path, condition) -> {
            if (path.equals("$and") && condition instanceof List<?> parts) {
                var left = new ArrayList<>();
                parts.forEach(part -> left.add(part instanceof Document document ? without(document, lookUps) : part));
                rest.put(path, left);
            } else if (isOneOfMany(path, condition) && ((Document) condition).get("$in") instanceof Collection<?> in) {
                lookUps.add(new OneOfMany(List.of(path.split("\\.")), new HashSet<>(in)));
            } else {
                rest.put(path, condition);
            }
        });
        return rest;
    }

    private static boolean isOneOfMany(String path, @Nullable Object condition) {
        return !path.startsWith("$")
                && path.chars().noneMatch(Character::isDigit)
                && condition instanceof Document operators
                && operators.size() == 1
                && operators.get("$in") instanceof Collection<?> values
                && values.size() >= MANY
                && values.stream().allMatch(value -> value instanceof String || value instanceof UUID);
    }

    /** Whether a document is let through. */
    boolean lets(Document document, BiPredicate<Document, Document> matches) {
        for (var lookUp : lookUps) {
            if (!lookUp.admits(document)) {
                return false;
            }
        }
        return rest.isEmpty() || matches.test(document, rest);
    }

    /** The field has one of these values, or an element that is one. */
    record OneOfMany(List<String> path, Set<?> values) {

        boolean admits(Document document) {
            if (path.size() == 1 && document.get(path.getFirst()) instanceof UUID id) {
                return values.contains(id);
            }
            return IndexedField.of(document, path).values().stream().anyMatch(values::contains);
        }
    }
}
