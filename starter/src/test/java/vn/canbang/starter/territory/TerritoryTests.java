package vn.canbang.starter.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;

class TerritoryTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate COMMUNE_MERGER = LocalDate.of(2019, 5, 1);
    private static final LocalDate MERGER = LocalDate.of(2020, 3, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitPath PROVINCE = new UnitPath("04/");

    private final Territory territory = new Territory(() -> List.of(
            unit("04/", UnitLevel.PROVINCE, FIRST, null),
            unit("04/040/", UnitLevel.DISTRICT, FIRST, MERGER),
            unit("04/040/", UnitLevel.DISTRICT, MERGER, REFORM),
            unit("04/046/", UnitLevel.DISTRICT, FIRST, MERGER),
            unit("04/040/01273/", UnitLevel.COMMUNE, FIRST, COMMUNE_MERGER),
            unit("04/040/01276/", UnitLevel.COMMUNE, FIRST, REFORM),
            unit("04/01273/", UnitLevel.COMMUNE, REFORM, null)));

    @Test
    void tellsTheDaysOnWhichTheUnitsUnderAnotherOneWereRearranged() {
        assertThat(territory.rearranged(PROVINCE, FIRST, LAST)).containsExactly(COMMUNE_MERGER, MERGER, REFORM);
        assertThat(territory.rearranged(PROVINCE, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                .containsExactly(MERGER);
        assertThat(territory.rearranged(PROVINCE, LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(territory.rearranged(new UnitPath("04/040/"), FIRST, LAST)).containsExactly(COMMUNE_MERGER, REFORM);
    }

    @Test
    void takesTheFirstDayOfTheRecordsForNoRearrangement() {
        assertThat(territory.rearranged(PROVINCE, FIRST, FIRST)).isEmpty();
    }

    @Test
    void takesNoChangeOfANameForARearrangement() {
        var renamed = new Territory(() -> List.of(
                unit("04/040/", UnitLevel.DISTRICT, FIRST, MERGER), unit("04/040/", UnitLevel.DISTRICT, MERGER, null)));

        assertThat(renamed.rearranged(PROVINCE, FIRST, LAST)).isEmpty();
    }

    private static UnitVersion unit(String path, UnitLevel level, LocalDate from, @Nullable LocalDate to) {
        var code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        return new UnitVersion(
                code + "@" + from, code, level, level.name().toLowerCase(Locale.ROOT), code, path, from, to);
    }
}
