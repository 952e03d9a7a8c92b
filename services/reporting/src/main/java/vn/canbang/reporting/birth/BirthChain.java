package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Recorded periods of a place and a source that follow each other without a gap and without overlap, so that no birth is counted
 * twice when a year was recorded by quarters and as a whole.
 *
 * @param pieces what was recorded of each period; of a place into which several communes went, several each
 */
record BirthChain(List<List<BirthFigure>> pieces) {

    private static final BirthChain NONE = new BirthChain(List.of());

    BirthChain {
        pieces = List.copyOf(pieces);
    }

    /** The chains that begin on a day, by their last day; of two that end the same the one of fewer periods. */
    static NavigableMap<LocalDate, BirthChain> beginningOn(LocalDate first, Collection<BirthFigure> figures) {
        var pieces = new HashMap<LocalDate, Map<LocalDate, List<BirthFigure>>>();
        figures.forEach(figure -> pieces.computeIfAbsent(figure.firstDay(), key -> new HashMap<>())
                .computeIfAbsent(figure.lastDay(), key -> new ArrayList<>())
                .add(figure));
        var until = new TreeMap<LocalDate, BirthChain>();
        var open = new TreeMap<>(Map.of(first, NONE));
        while (!open.isEmpty()) {
            var start = open.firstKey();
            var before = Objects.requireNonNull(open.remove(start));
            pieces.getOrDefault(start, Map.of()).forEach((last, piece) -> {
                var longer = before.with(piece);
                until.merge(last, longer, BirthChain::ofFewerPieces);
                open.merge(last.plusDays(1), longer, BirthChain::ofFewerPieces);
            });
        }
        return until;
    }

    Stream<BirthFigure> figures() {
        return pieces.stream().flatMap(List::stream);
    }

    /** How many days it fills. */
    long days() {
        return pieces.stream()
                .map(List::getFirst)
                .mapToLong(figure -> ChronoUnit.DAYS.between(figure.firstDay(), figure.lastDay()) + 1)
                .sum();
    }

    /** How many communes recorded a period that ends on a day; none of a place that was closed before. */
    int communesUntil(LocalDate day) {
        return (int) pieces.getLast().stream()
                .filter(figure -> figure.lastDay().equals(day))
                .map(BirthFigure::path)
                .distinct()
                .count();
    }

    private BirthChain with(List<BirthFigure> piece) {
        return new BirthChain(Stream.concat(pieces.stream(), Stream.of(piece)).toList());
    }

    private BirthChain ofFewerPieces(BirthChain other) {
        return other.pieces.size() < pieces.size() ? other : this;
    }
}
