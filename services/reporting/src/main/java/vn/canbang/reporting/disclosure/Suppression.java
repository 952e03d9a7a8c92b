package vn.canbang.reporting.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which counts of a published set are hidden (S19; domain/ethics.md section 4): every count from 1 to below the least
 * that may be published, every part whose rest is such a count, and besides as many others as it takes that no subtraction within
 * the set brings a hidden one back. Zeros are shown: they tell of nobody.
 */
final class Suppression {

    private final Map<CellKey, Long> counts = new LinkedHashMap<>();
    private final Map<CellKey, Long> least = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final Set<CellKey> hidden = new HashSet<>();

    /** A total that is published with its parts. */
    record Sum(CellKey total, List<CellKey> parts) {}

    /** A count that is published beside the whole that it is a part of, so that the rest is known as well. */
    record Share(CellKey part, CellKey whole) {}

    /** @param leastShown the smallest count above zero that may be published here */
    Suppression count(CellKey key, long count, long leastShown) {
        counts.put(key, count);
        least.merge(key, leastShown, Math::max);
        return this;
    }

    Suppression sum(CellKey total, List<CellKey> parts) {
        sums.add(new Sum(total, List.copyOf(parts)));
        return this;
    }

    Suppression share(CellKey part, CellKey whole) {
        shares.add(new Share(part, whole));
        return this;
    }

    /** The counts that must not be published. */
    Set<CellKey> hidden() {
        hidden.clear();
        counts.keySet().stream().filter(key -> isSmall(countOf(key), key)).forEach(hidden::add);
        shares.stream()
                .filter(share -> isSmall(countOf(share.whole()) - countOf(share.part()), share.part()))
                .map(Share::part)
                .filter(part -> countOf(part) > 0)
                .forEach(hidden::add);
        for (var more = firstToHide(); more.isPresent(); more = firstToHide()) {
            hidden.add(more.get());
        }
        return Set.copyOf(hidden);
    }

    private boolean isSmall(long count, CellKey key) {
        return count > 0 && count < least.getOrDefault(key, 0L);
    }

    private long countOf(CellKey key) {
        return counts.getOrDefault(key, 0L);
    }

    /** What is to be hidden besides, because a hidden count can still be told. */
    private Optional<CellKey> firstToHide() {
        return bareRest().or(() -> {
            var exposed = new Deduction(counts, hidden, sums, shares).exposed();
            return exposed.isEmpty()
                    ? Optional.empty()
                    : exposed.stream()
                            .flatMap(each -> cover(each).stream())
                            .findFirst()
                            .or(this::smallestVisible);
        });
    }

    /** Where nothing beside the exposed ones can be hidden, what they are told from lies farther away. */
    private Optional<CellKey> smallestVisible() {
        return counts.keySet().stream().filter(this::canBeHidden).min(Comparator.comparingLong(this::countOf));
    }

    /** A visible part of a visible whole whose rest is small; hiding the whole hides the rest where nobody is a part. */
    private Optional<CellKey> bareRest() {
        return shares.stream()
                .filter(share -> !hidden.contains(share.part()) && !hidden.contains(share.whole()))
                .filter(share -> isSmall(countOf(share.whole()) - countOf(share.part()), share.part()))
                .map(Share::whole)
                .findFirst();
    }

    /** The smallest visible count of a sum with the exposed one, else its total, else the whole that it is a part of. */
    private Optional<CellKey> cover(CellKey exposed) {
        var near = sums.stream()
                .filter(sum -> !hidden.contains(sum.total()))
                .filter(sum -> sum.parts().contains(exposed))
                .toList();
        return near.stream()
                .flatMap(sum -> sum.parts().stream())
                .filter(this::canBeHidden)
                .min(Comparator.comparingLong(this::countOf).thenComparing(CellKey::unit))
                .or(() ->
                        near.stream().map(Sum::total).filter(this::canBeHidden).findFirst())
                .or(() -> sums.stream()
                        .filter(sum -> sum.total().equals(exposed))
                        .flatMap(sum -> sum.parts().stream())
                        .filter(this::canBeHidden)
                        .min(Comparator.comparingLong(this::countOf)))
                .or(() -> shares.stream()
                        .filter(share ->
                                share.part().equals(exposed) || share.whole().equals(exposed))
                        .flatMap(share -> Stream.of(share.whole(), share.part()))
                        .filter(this::canBeHidden)
                        .findFirst());
    }

    private boolean canBeHidden(CellKey key) {
        return !hidden.contains(key) && countOf(key) > 0;
    }
}
