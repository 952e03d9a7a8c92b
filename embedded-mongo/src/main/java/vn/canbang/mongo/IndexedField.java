package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values a document has at the path of an indexed field. An array on the way, or at its end, makes several; an empty one counts as
 * one value, so that every document has a line in the index.
 *
 * @param values the values, as stored
 * @param array the path of the first array on the way, if there is one
 */
record IndexedField(List<@Nullable Object> values, @Nullable String array) {

    static IndexedField of(Document document, List<String> path) {
        var collected = new Collected();
        collected.collect(document, path, 0);
        return new IndexedField(collected.values, collected.array);
    }

    boolean isMissing() {
        return values.stream().allMatch(Missing.class::isInstance);
    }

    @Nullable
    Object value(int element) {
        return values.get(array == null ? 0 : element);
    }

    private static final class Collected {

        private final List<@Nullable Object> values = new ArrayList<>();
        private @Nullable String array;

        void collect(@Nullable Object value, List<String> path, int step) {
            if (value instanceof List<?> elements) {
                collectElements(elements, path, step);
            } else if (step == path.size()) {
                values.add(value);
            } else if (value instanceof Document document) {
                collect(document.getOrMissing(path.get(step)), path, step + 1);
            } else {
                values.add(Missing.getInstance());
            }
        }

        private void collectElements(List<?> elements, List<String> path, int step) {
            if (array == null) {
                array = String.join(Utils.PATH_DELIMITER, path.subList(0, step));
            }
            if (elements.isEmpty()) {
                values.add(List.of());
            } else if (step < path.size() && isNumber(path.get(step))) {
                var element = Integer.parseInt(path.get(step));
                collect(element < elements.size() ? elements.get(element) : Missing.getInstance(), path, step + 1);
            } else {
                elements.forEach(element -> collectElement(element, path, step));
            }
        }

        private void collectElement(@Nullable Object element, List<String> path, int step) {
            if (step == path.size()) {
                values.add(element);
            } else if (element instanceof Document document) {
                collect(document, path, step);
            } else {
                values.add(Missing.getInstance());
            }
        }

        private static boolean isNumber(String step) {
            return step.length() < 6 && step.chars().allMatch(Character::isDigit);
        }
    }
}
