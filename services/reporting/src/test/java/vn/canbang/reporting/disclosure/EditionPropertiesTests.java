package vn.canbang.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever holds two editions of a table, and knows which of its counts were changed, gets no hidden one back. */
@Tag("S19")
class EditionPropertiesTests {

    private static final long LEAST = 3;
    private static final int FAR = 16;

    @Property(tries = 300)
    void leavesAnAttackerWithBothEditionsInDoubt(
            @ForAll @Size(value = 3) List<@IntRange(max = 7) Integer> first,
            @ForAll @Size(value = 3) List<@IntRange(max = 4) Integer> corrections) {
        var second = IntStream.range(0, first.size())
                .mapToObj(unit -> first.get(unit) + Math.max(0, corrections.get(unit) - 2))
                .toList();
        var suppression = new Suppression();
        var one = publish(suppression, 1, first, new Edition(List.of(), new CellKey("none", "count", 0)));
        var hiddenOnce = suppression.hidden();
        suppression.publish();
        var other = publish(suppression, 2, second, one);

        var hidden = suppression.hidden();

        assertThat(hidden).as("what was hidden stays so").containsAll(hiddenOnce);
        var counts = new HashMap<CellKey, Long>();
        for (var edition : List.of(one, other)) {
            edition.all().forEach(key -> counts.put(key, suppression.countOf(key)));
        }
        for (var each : hidden) {
            assertThat(new Attack(List.of(one, other), counts, hidden, each).hasAnotherValue())
                    .as("%s of %s, then %s, with %s hidden", each, first, second, hidden)
                    .isTrue();
        }
    }

    /** The names of the counts of an edition; what is unchanged has the name that it had before. */
    private record Edition(List<CellKey> parts, CellKey total) {

        List<CellKey> all() {
            return Stream.concat(parts.stream(), Stream.of(total)).toList();
        }
    }

    private static Edition publish(Suppression suppression, int ordinal, List<Integer> counts, Edition before) {
        var parts = IntStream.range(0, counts.size())
                .mapToObj(unit -> named(
                        suppression,
                        String.valueOf(unit),
                        counts.get(unit),
                        ordinal,
                        before.parts().stream().skip(unit).limit(1).toList()))
                .toList();
        long sum = counts.stream().mapToLong(Integer::longValue).sum();
        var total = named(suppression, "total", sum, ordinal, List.of(before.total()));
        suppression.sum(total, parts);
        return new Edition(parts, total);
    }

    private static CellKey named(Suppression suppression, String unit, long count, int ordinal, List<CellKey> before) {
        var key = before.stream()
                .filter(earlier -> earlier.set() > 0 && suppression.countOf(earlier) == count)
                .findFirst()
                .orElseGet(() -> new CellKey(unit, "count", ordinal));
        suppression.count(key, count, LEAST);
        return key;
    }

    /** Tries every number for the hidden parts of both editions; hidden totals follow from them. */
    private record Attack(List<Edition> editions, Map<CellKey, Long> counts, Set<CellKey> hidden, CellKey sought) {

        boolean hasAnotherValue() {
            var unknown = editions.stream()
                    .flatMap(edition -> edition.parts().stream())
                    .filter(hidden::contains)
                    .distinct()
                    .toList();
            return search(new HashMap<>(counts), unknown, 0);
        }

        private boolean search(Map<CellKey, Long> guess, List<CellKey> unknown, int index) {
            if (index == unknown.size()) {
                return agrees(guess);
            }
            return LongStream.rangeClosed(1, tries(unknown.size())).anyMatch(value -> {
                guess.put(unknown.get(index), value);
                return search(guess, unknown, index + 1);
            });
        }

        /** Fewer where more are hidden, so that the search ends; the true numbers are below that. */
        private static int tries(int unknown) {
            return unknown > 4 ? 10 : FAR;
        }

        private boolean agrees(Map<CellKey, Long> guess) {
            var totals = new HashMap<CellKey, Long>();
            for (var edition : editions) {
                long sum = edition.parts().stream()
                        .mapToLong(key -> guess.getOrDefault(key, 0L))
                        .sum();
                var isKnown = !hidden.contains(edition.total());
                long expected = isKnown
                        ? counts.getOrDefault(edition.total(), 0L)
                        : totals.computeIfAbsent(edition.total(), _ -> sum);
                if (sum != expected || (sum < 1 && !isKnown)) {
                    return false;
                }
            }
            var found = totals.containsKey(sought) ? totals.get(sought) : guess.get(sought);
            return !counts.getOrDefault(sought, 0L).equals(found);
        }
    }
}
