package vn.canbang.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which counts of a published set are hidden (S19; domain/ethics.md section 4): every count from 1 to below the least
 * that may be published, every part whose rest is such a count, and besides as many others as it takes that no subtraction brings a
 * hidden one back, within the set or between it and those that were published before. Zeros are shown: they tell of nobody.
 */
final class Suppression {

    private final Map<CellKey, Long> counts = new LinkedHashMap<>();
    private final Map<CellKey, Long> least = new LinkedHashMap<>();
    private final Set<Sum> sums = new LinkedHashSet<>();
    private final Map<CellKey, List<Sum>> sumsOf = new HashMap<>();
    private final Set<Share> shares = new LinkedHashSet<>();
    private final Set<CellKey> hidden = new HashSet<>();
    private final Set<CellKey> shown = new HashSet<>();
    private final Set<CellKey> unpublished = new HashSet<>();

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

    /** A count that stands in no set, but that a reader can work out of several; it is guarded when it is small. */
    Suppression unpublished(CellKey key, long count, long leastShown) {
        count(key, count, leastShown);
        unpublished.add(key);
        if (count > 0) {
            hidden.add(key);
        }
        return this;
    }

    Suppression sum(CellKey total, List<CellKey> parts) {
        var sum = new Sum(total, List.copyOf(parts));
        if (sums.add(sum)) {
            Stream.concat(Stream.of(total), parts.stream())
                    .forEach(key ->
                            sumsOf.computeIfAbsent(key, _ -> new ArrayList<>()).add(sum));
        }
        return this;
    }

    Suppression share(CellKey part, CellKey whole) {
        shares.add(new Share(part, whole));
        return this;
    }

    /** From now on the visible counts are known outside, and can be hidden no more. */
    void publish() {
        counts.keySet().stream().filter(key -> !hidden.contains(key)).forEach(shown::add);
    }

    /** The counts that must not be published, those of earlier sets among them. */
    Set<CellKey> hidden() {
        counts.keySet().stream().filter(key -> isSmall(countOf(key), key)).forEach(hidden::add);
        shares.stream()
                .filter(share -> isSmall(countOf(share.whole()) - countOf(share.part()), share.part()))
                .map(Share::part)
                .filter(this::canBeHidden)
                .forEach(hidden::add);
        for (var more = nextToHide(); !more.isEmpty(); more = nextToHide()) {
            hidden.addAll(more);
        }
        return Set.copyOf(hidden);
    }

    private boolean isGuarded(CellKey key) {
        return !unpublished.contains(key) || isSmall(countOf(key), key);
    }

    private boolean isSmall(long count, CellKey key) {
        return count > 0 && count < least.getOrDefault(key, 0L);
    }

    long countOf(CellKey key) {
        return counts.getOrDefault(key, 0L);
    }

    /**
     * What is to be hidden besides, because a hidden count can still be told: one count in each sum at a time, so that no more
     * is hidden than it takes.
     */
    private Set<CellKey> nextToHide() {
        var bare = bareRests();
        if (!bare.isEmpty()) {
            return bare;
        }
        var exposed = new Deduction(counts, hidden, sums, shares)
                .exposed().stream().filter(this::isGuarded).toList();
        var next = new HashSet<CellKey>();
        var covered = new HashSet<Sum>();
        for (var each : exposed) {
            var near = sumsOf.getOrDefault(each, List.of());
            if (near.stream().noneMatch(covered::contains)) {
                cover(each).ifPresent(next::add);
                covered.addAll(near);
            }
        }
        if (next.isEmpty() && !exposed.isEmpty()) {
            smallestVisible().ifPresent(next::add);
        }
        return next;
    }

    /** Where nothing beside the exposed ones can be hidden, what they are told from lies farther away. */
    private Optional<CellKey> smallestVisible() {
        return counts.keySet().stream().filter(this::canBeHidden).min(Comparator.comparingLong(this::countOf));
    }

    /**
     * A visible part of a visible whole whose rest is small; hiding the whole hides the rest where nobody is a part, or where
     * the part is known already.
     */
    private Set<CellKey> bareRests() {
        return shares.stream()
                .filter(share -> !hidden.contains(share.part()) && !hidden.contains(share.whole()))
                .filter(share -> isSmall(countOf(share.whole()) - countOf(share.part()), share.part()))
                .flatMap(share -> Stream.of(share.whole(), share.part())
                        .filter(this::canBeHidden)
                        .limit(1))
                .collect(Collectors.toSet());
    }

    /** The smallest visible count of a sum with the exposed one, else its total, else the whole that it is a part of. */
    private Optional<CellKey> cover(CellKey exposed) {
        var near = sumsOf.getOrDefault(exposed, List.of()).stream()
                .filter(sum -> !hidden.contains(sum.total()))
                .filter(sum -> sum.parts().contains(exposed))
                .toList();
        return near.stream()
                .flatMap(sum -> sum.parts().stream())
                .filter(this::canBeHidden)
                .min(Comparator.comparingLong(this::countOf).thenComparing(CellKey::unit))
                .or(() ->
                        near.stream().map(Sum::total).filter(this::canBeHidden).findFirst())
                .or(() -> sumsOf.getOrDefault(exposed, List.of()).stream()
                        .filter(sum -> sum.total().equals(exposed))
                        .flatMap(sum -> sum.parts().stream())
                        .filter(this::canBeHidden)
                        .min(Comparator.comparingLong(this::countOf)))
                .or(() -> shares.stream()
                        .filter(share ->
                                share.part().equals(exposed) || share.whole().equals(exposed))
                        .flatMap(share -> Stream.of(share.whole(), share.part()))
                        .filter(this::canBeHidden)
                        .findFirst())
                .or(() -> farther(exposed));
    }

    /** What it is told from through sums that nobody printed, such as that of four quarters. */
    private Optional<CellKey> farther(CellKey exposed) {
        var reached = new LinkedHashSet<>(List.of(exposed));
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            sumsOf.getOrDefault(waiting.remove(), List.of()).stream()
                    .flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()))
                    .filter(reached::add)
                    .filter(unpublished::contains)
                    .forEach(waiting::add);
        }
        return reached.stream().filter(this::canBeHidden).min(Comparator.comparingLong(this::countOf));
    }

    private boolean canBeHidden(CellKey key) {
        return !hidden.contains(key) && !shown.contains(key) && countOf(key) > 0;
    }
}
