package vn.canbang.reporting.birth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Until which day the births of a province go, when its communes have recorded unevenly. */
class BirthPlacesTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void countsAYearOnceThatCameAfterItsQuarters() {
        var chains = BirthChain.beginningOn(
                FIRST,
                List.of(
                        row("a", "2024-01-01", "2024-06-30", 3),
                        row("a", "2024-07-01", "2024-12-31", 4),
                        row("a", "2024-01-01", "2024-12-31", 8)));

        assertThat(requireNonNull(chains.get(LAST)).figures())
                .extracting(BirthFigure::boys)
                .containsExactly(8L);
        assertThat(requireNonNull(chains.get(LAST)).days()).isEqualTo(366);
    }

    @Test
    void goesByPartsWhereTheWholeGoesLessFar() {
        var chains = BirthChain.beginningOn(
                FIRST,
                List.of(
                        row("a", "2024-01-01", "2024-06-30", 3),
                        row("a", "2024-07-01", "2024-12-31", 4),
                        row("a", "2024-01-01", "2024-10-31", 6)));

        assertThat(chains.lastKey()).isEqualTo(LAST);
        assertThat(requireNonNull(chains.get(LAST)).figures())
                .extracting(BirthFigure::boys)
                .containsExactly(3L, 4L);
    }

    @Test
    void goesNoFurtherThanAGap() {
        var chains = BirthChain.beginningOn(
                FIRST, List.of(row("a", "2024-01-01", "2024-03-31", 3), row("a", "2024-07-01", "2024-12-31", 4)));

        assertThat(chains.keySet()).containsExactly(LocalDate.of(2024, 3, 31));
    }

    @Test
    void staysWithTheDayOfAllCommunesWhenOneHasGoneOn() {
        var figures = IntStream.range(0, 209)
                .mapToObj(commune -> row("c" + commune, "2024-01-01", "2024-10-31", 10))
                .collect(Collectors.toList());
        figures.add(row("c0", "2024-01-01", "2024-12-31", 12));

        var places = places(figures.toArray(BirthFigure[]::new));

        assertThat(places.fullest()).contains(LocalDate.of(2024, 10, 31));
        assertThat(places.until(LocalDate.of(2024, 10, 31))).hasSize(209);
    }

    @Test
    void goesOnWithoutTheOneThatStoppedEarly() {
        var places = places(
                row("a", "2024-01-01", "2024-01-31", 1),
                row("a", "2024-02-01", "2024-10-31", 9),
                row("b", "2024-01-01", "2024-01-31", 1),
                row("b", "2024-02-01", "2024-10-31", 9),
                row("c", "2024-01-01", "2024-01-31", 1));

        assertThat(places.fullest()).contains(LocalDate.of(2024, 10, 31));
        assertThat(places.until(LocalDate.of(2024, 10, 31))).containsOnlyKeys("a", "b");
    }

    @Test
    void keepsWhatACommuneRecordedUntilItWasClosed() {
        var july = LocalDate.of(2024, 7, 1);
        var places = new BirthPlaces(Map.of(
                "old",
                new BirthPlaces.Place(
                        BirthChain.beginningOn(FIRST, List.of(row("old", "2024-01-01", "2024-06-30", 5))),
                        july.minusDays(1)),
                "new",
                new BirthPlaces.Place(
                        BirthChain.beginningOn(july, List.of(row("new", "2024-07-01", "2024-12-31", 6))), null)));

        assertThat(places.fullest()).contains(LAST);
        assertThat(places.until(LAST)).containsOnlyKeys("old", "new");
        assertThat(requireNonNull(places.until(LAST).get("old")).communesUntil(LAST))
                .isZero();
        assertThat(requireNonNull(places.until(LAST).get("new")).communesUntil(LAST))
                .isEqualTo(1);
    }

    private static BirthPlaces places(BirthFigure... figures) {
        return new BirthPlaces(Arrays.stream(figures)
                .collect(Collectors.groupingBy(
                        BirthFigure::path,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                recorded -> new BirthPlaces.Place(BirthChain.beginningOn(FIRST, recorded), null)))));
    }

    private static BirthFigure row(String path, String from, String to, int boys) {
        return new BirthFigure(
                new UUID(0, 1),
                path,
                path,
                from,
                to,
                BirthSource.DST,
                BirthStatus.PROVISIONAL,
                1,
                boys,
                0,
                null,
                new UUID(0, 2));
    }
}
