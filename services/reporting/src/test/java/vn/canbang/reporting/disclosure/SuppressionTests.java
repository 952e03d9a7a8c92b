package vn.canbang.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which counts are hidden, and which others with them. */
@Tag("S19")
class SuppressionTests {

    private static final CellKey TOTAL = cell("province");

    @Test
    void hidesCountsFromOneToBelowTheLeastAndShowsZeros() {
        var hidden = new Suppression()
                .count(cell("a"), 0, 5)
                .count(cell("b"), 1, 5)
                .count(cell("c"), 4, 5)
                .count(cell("d"), 5, 5)
                .hidden();

        assertThat(hidden).containsExactlyInAnyOrder(cell("b"), cell("c"));
    }

    @Test
    void hidesASecondCountWhereTheTotalWouldGiveTheFirstAway() {
        assertThat(sumOf(3, 40, 12, 0)).containsExactlyInAnyOrder(cell("0"), cell("2"));
    }

    @Test
    void hidesAThirdCountWhereTwoOnesWouldBeTheOnlyWayToMakeTwo() {
        assertThat(sumOf(1, 1, 30, 20)).containsExactlyInAnyOrder(cell("0"), cell("1"), cell("3"));
    }

    @Test
    void leavesTwoSmallCountsThatHideEachOther() {
        assertThat(sumOf(2, 3, 40)).containsExactlyInAnyOrder(cell("0"), cell("1"));
    }

    @Test
    void hidesTheTotalWhereNoOtherUnitHasAnything() {
        assertThat(sumOf(3, 0, 0)).containsExactlyInAnyOrder(cell("0"), TOTAL);
        assertThat(sumOf(38, 0)).isEmpty();
    }

    @Test
    void hidesAPartWhoseRestIsSmall() {
        var signed = new CellKey("a", "signed", 1);
        var staff = new CellKey("a", "staff", 1);

        assertThat(new Suppression()
                        .count(signed, 38, 5)
                        .count(staff, 40, 5)
                        .share(signed, staff)
                        .hidden())
                .containsExactly(signed);
        assertThat(new Suppression()
                        .count(signed, 40, 5)
                        .count(staff, 40, 5)
                        .share(signed, staff)
                        .hidden())
                .as("nobody is missing")
                .isEmpty();
    }

    @Test
    void followsATotalThroughTheSumAboveIt() {
        var country = cell("country");

        var hidden = new Suppression()
                .count(country, 100, 5)
                .count(TOTAL, 2, 5)
                .count(cell("other"), 98, 5)
                .count(cell("0"), 2, 5)
                .count(cell("1"), 0, 5)
                .sum(country, List.of(TOTAL, cell("other")))
                .sum(TOTAL, List.of(cell("0"), cell("1")))
                .hidden();

        assertThat(hidden).contains(TOTAL, cell("0"), cell("other")).doesNotContain(cell("1"));
    }

    private static Set<CellKey> sumOf(int... counts) {
        var suppression = new Suppression();
        var parts = new ArrayList<CellKey>();
        long sum = 0;
        for (var index = 0; index < counts.length; index++) {
            parts.add(cell(String.valueOf(index)));
            suppression.count(parts.getLast(), counts[index], 5);
            sum += counts[index];
        }
        return suppression.count(TOTAL, sum, 5).sum(TOTAL, parts).hidden();
    }

    private static CellKey cell(String unit) {
        return new CellKey(unit, "count", 1);
    }
}
