package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts documents as the server does, but looks up each field once, and keeps only as many documents as are asked for. */
final class FirstInOrder {

    private final List<String> paths;
    private final List<ValueComparator> comparators;

    FirstInOrder(Document order) {
        this.paths = List.copyOf(order.keySet());
        this.comparators = order.values().stream()
                .map(direction -> ((Number) direction).intValue() > 0 ? ValueComparator.asc() : ValueComparator.desc())
                .toList();
    }

    private record Ranked(List<@Nullable Object> values, long arrival, Document document) {}

    /**
     * The first documents in order; equal ones in the order they came.
     *
     * @param wanted how many; 0 for all
     */
    Stream<Document> of(Stream<Document> documents, int wanted) {
        Comparator<Ranked> order = (a, b) -> compare(a, b);
        var arrivals = new Object() {
            long count;
        };
        var ranked = documents.map(document -> new Ranked(values(document), arrivals.count++, document));
        if (wanted == 0) {
            return ranked.sorted(order).map(Ranked::document);
        }
        var first = new PriorityQueue<Ranked>(order.reversed());
        ranked.forEach(candidate -> {
            if (first.size() < wanted) {
                first.add(candidate);
            } else if (order.compare(candidate, first.element()) < 0) {
                first.remove();
                first.add(candidate);
            }
        });
        return first.stream().sorted(order).map(Ranked::document);
    }

    private List<@Nullable Object> values(Document document) {
        return paths.stream()
                .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
                .toList();
    }

    private int compare(Ranked a, Ranked b) {
        for (var i = 0; i < comparators.size(); i++) {
            var difference =
                    comparators.get(i).compare(a.values().get(i), b.values().get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Long.compare(a.arrival(), b.arrival());
    }
}
