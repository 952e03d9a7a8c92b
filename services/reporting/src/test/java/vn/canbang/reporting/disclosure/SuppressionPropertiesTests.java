package vn.canbang.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the counts of a table are, an attacker with a pencil gets no hidden one back. */
@Tag("S19")
class SuppressionPropertiesTests {

    private static final int FAR = 14;

    /** An attacker who tries every number that agrees with what is published finds at least two for each hidden one. */
    @Property(tries = 200)
    void leavesAnAttackerWhoTriesEverythingInDoubt(
            @ForAll @Size(min = 2, max = 3) List<@IntRange(max = 7) Integer> parts,
            @ForAll @Size(value = 3) List<@IntRange(max = 4) Integer> rests) {
        var table = new Table(parts, rests);

        var hidden = table.suppression().hidden();

        for (var each : hidden) {
            assertThat(table.hasAnotherValueOf(each, hidden))
                    .as("%s of %s with %s hidden", each, table, hidden)
                    .isTrue();
        }
    }

    /** A part and its whole for each unit, with a total of each. */
    private record Table(List<Integer> parts, List<Integer> rests) {

        private static final long LEAST = 3;

        private static CellKey part(int unit) {
            return new CellKey(String.valueOf(unit), "part", 1);
        }

        private static CellKey whole(int unit) {
            return new CellKey(String.valueOf(unit), "whole", 1);
        }

        private static CellKey total(String figure) {
            return new CellKey("total", figure, 1);
        }

        Suppression suppression() {
            var suppression = new Suppression();
            values().forEach((key, value) -> suppression.count(key, value, LEAST));
            for (var unit = 0; unit < parts.size(); unit++) {
                suppression.share(part(unit), whole(unit));
            }
            return suppression
                    .share(total("part"), total("whole"))
                    .sum(total("part"), keys("part"))
                    .sum(total("whole"), keys("whole"));
        }

        private List<CellKey> keys(String figure) {
            var keys = new ArrayList<CellKey>();
            for (var unit = 0; unit < parts.size(); unit++) {
                keys.add(new CellKey(String.valueOf(unit), figure, 1));
            }
            return keys;
        }

        Map<CellKey, Long> values() {
            var values = new HashMap<CellKey, Long>();
            long part = 0;
            long whole = 0;
            for (var unit = 0; unit < parts.size(); unit++) {
                values.put(part(unit), (long) parts.get(unit));
                values.put(whole(unit), (long) parts.get(unit) + rests.get(unit));
                part += parts.get(unit);
                whole += parts.get(unit) + rests.get(unit);
            }
            values.put(total("part"), part);
            values.put(total("whole"), whole);
            return values;
        }

        private long valueOf(CellKey key) {
            return values().getOrDefault(key, 0L);
        }

        /** Tries every whole number from 1 on for the hidden cells of the units; totals follow from them. */
        boolean hasAnotherValueOf(CellKey sought, Set<CellKey> hidden) {
            return search(new HashMap<>(values()), 0, sought, hidden);
        }

        private boolean search(Map<CellKey, Long> guess, int unit, CellKey sought, Set<CellKey> hidden) {
            if (unit == parts.size()) {
                return agrees(guess, "part", hidden)
                        && agrees(guess, "whole", hidden)
                        && guess.getOrDefault(total("part"), 0L) <= guess.getOrDefault(total("whole"), 0L)
                        && valueOf(sought) != guess.getOrDefault(sought, 0L);
            }
            for (var whole : tries(whole(unit), hidden)) {
                for (var part : tries(part(unit), hidden)) {
                    guess.put(part(unit), part);
                    guess.put(whole(unit), whole);
                    if (part <= whole && search(guess, unit + 1, sought, hidden)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean agrees(Map<CellKey, Long> guess, String figure, Set<CellKey> hidden) {
            long sum = keys(figure).stream()
                    .mapToLong(key -> guess.getOrDefault(key, 0L))
                    .sum();
            if (hidden.contains(total(figure))) {
                guess.put(total(figure), sum);
                return sum > 0;
            }
            return sum == valueOf(total(figure));
        }

        private List<Long> tries(CellKey key, Set<CellKey> hidden) {
            if (!hidden.contains(key)) {
                return List.of(valueOf(key));
            }
            var tries = new ArrayList<Long>();
            for (long each = 1; each <= FAR; each++) {
                tries.add(each);
            }
            return tries;
        }
    }
}
