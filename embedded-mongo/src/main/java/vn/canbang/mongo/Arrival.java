package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order the documents of a walk arrive: as the index has them, forwards or backwards; or sorted by the fields that the lines of
 * the index hold, before any document is read; or in no order that was asked for.
 *
 * @param byLines how the lines must be sorted, where walking alone does not give the order
 */
record Arrival(boolean ordered, boolean backwards, @Nullable Comparator<IndexEntry> byLines) {

    private static final Arrival AS_IT_COMES = new Arrival(false, false, null);

    static Arrival of(IndexWalk walk, Document wishes) {
        if (wishes.isEmpty()) {
            return new Arrival(true, false, null);
        }
        return walking(walk, wishes)
                .or(() -> sorting(walk.index(), wishes).map(order -> new Arrival(true, false, order)))
                .orElse(AS_IT_COMES);
    }

    boolean looksAtAllLines() {
        return byLines != null;
    }

    Stream<IndexEntry> arrange(Stream<IndexEntry> entries) {
        return byLines == null ? entries : entries.sorted(byLines);
    }

    /** Whether the walk goes forwards or backwards to meet the order, or cannot meet it. */
    private static Optional<Arrival> walking(IndexWalk walk, Document wishes) {
        var index = walk.index();
        if (walk.parts().size() != 1) {
            return Optional.empty();
        }
        var keys = index.getKeys();
        var fixed = keys.subList(0, walk.fixedFields()).stream()
                .map(key -> key.getKey())
                .toList();
        Boolean forwards = null;
        var field = walk.fixedFields();
        for (var wish : wishes.entrySet()) {
            if (fixed.contains(wish.getKey()) && !index.hasArrays(fixed.indexOf(wish.getKey()))) {
                continue;
            }
            if (field == keys.size()
                    || index.hasArrays(field)
                    || !keys.get(field).getKey().equals(wish.getKey())
                    || !(wish.getValue() instanceof Number direction)) {
                return Optional.empty();
            }
            var same = direction.intValue() > 0 == index.order().ascending(field);
            if (forwards != null && forwards != same) {
                return Optional.empty();
            }
            forwards = same;
            field++;
        }
        return Optional.of(new Arrival(true, forwards != null && !forwards, null));
    }

    /** The order of lines that hold all fields asked for; none where one of them may be an array. */
    private static Optional<Comparator<IndexEntry>> sorting(WalkableIndex index, Document wishes) {
        Comparator<IndexEntry> order = (_, _) -> 0;
        for (var wish : wishes.entrySet()) {
            var field =
                    index.getKeys().stream().map(key -> key.getKey()).toList().indexOf(wish.getKey());
            if (field < 0 || index.hasArrays(field) || !(wish.getValue() instanceof Number direction)) {
                return Optional.empty();
            }
            Comparator<IndexEntry> byField =
                    (one, other) -> ValueOrder.INSTANCE.compare(one.value(field), other.value(field));
            order = order.thenComparing(direction.intValue() > 0 ? byField : byField.reversed());
        }
        return Optional.of(order);
    }
}
