package vn.canbang.directory.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** What passes on a day follows from the shipped facts: of the reform of 2025 and of the mergers before it alike. */
class PassingUnitsTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitCatalogue CATALOGUE = new UnitCatalogue();
    private static final UnitLineage LINEAGE = new UnitLineage(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "04@2004-07-08, 2025-07-01, 171, 161, 0, 10, 0",
        "24@2004-07-08, 2025-07-01, 202, 191, 0, 10, 1",
        "04@2004-07-08, 2020-03-01, 17, 1, 1, 0, 15",
    })
    void passesItsUnitsOnADay(
            String province, LocalDate day, int all, int merged, int split, int abolished, int moved) {
        var passing = unitsOf(province).on(day);

        assertThat(passing).hasSize(all);
        assertThat(passing).filteredOn(unit -> unit.fate() == UnitFate.MERGES).hasSize(merged);
        assertThat(passing).filteredOn(PassingUnit::splits).hasSize(split);
        assertThat(passing)
                .filteredOn(unit -> unit.fate() == UnitFate.ABOLISHED)
                .hasSize(abolished);
        assertThat(passing).filteredOn(unit -> unit.fate() == UnitFate.MOVES).hasSize(moved);
    }

    @Test
    void aWardGoesWhollyIntoTheNewOne() {
        var sau = passing("04@2004-07-08", REFORM, "04/040/01273/");

        assertThat(sau.fate()).isEqualTo(UnitFate.MERGES);
        assertThat(sau.to().fullName()).isEqualTo("phường Thục Phán");
        assertThat(sau.to().path()).isEqualTo("04/01273/");
    }

    @Test
    void aDistrictWithoutSuccessorGoesToTheProvince() {
        var district = passing("04@2004-07-08", REFORM, "04/051/");

        assertThat(district.fate()).isEqualTo(UnitFate.ABOLISHED);
        assertThat(district.successors()).isEmpty();
        assertThat(district.to().path()).isEqualTo("04/");
    }

    @Test
    void aCommuneKeptAsItWasMovesUnderTheProvince() {
        var kept = passing("24@2004-07-08", REFORM, "24/220/07663/");

        assertThat(kept.fate()).isEqualTo(UnitFate.MOVES);
        assertThat(kept.to().path()).isEqualTo("24/07663/");
    }

    @Test
    void aCommuneThatGoesIntoTwoPassesToTheDistrictUntilItsRecordsArePlaced() {
        var hongDai = passing("04@2004-07-08", LocalDate.of(2020, 2, 1), "04/050/01633/");

        assertThat(hongDai.fate()).isEqualTo(UnitFate.SPLITS);
        assertThat(hongDai.successors())
                .extracting(UnitVersion::name)
                .containsExactlyInAnyOrder("Bế Văn Đàn", "Cách Linh");
        assertThat(hongDai.to().path()).isEqualTo("04/050/");
    }

    @Test
    void aDistrictThatGoesIntoTwoPassesToTheProvince() {
        var traLinh = passing("04@2004-07-08", LocalDate.of(2020, 3, 1), "04/046/");

        assertThat(traLinh.splits()).isTrue();
        assertThat(traLinh.to().path()).isEqualTo("04/");
        assertThat(traLinh.wentInto("04/047/")).isTrue();
        assertThat(traLinh.wentInto("04/045/")).isFalse();
    }

    @Test
    void theMergersInsideBacGiangPassWhatEndsAndWhatChangesItsDistrict() {
        var day = LocalDate.of(2025, 1, 1);

        assertThat(passing("24@2004-07-08", day, "24/213/07204/").to().path()).isEqualTo("24/213/07207/");
        assertThat(passing("24@2004-07-08", day, "24/219/07552/").fate()).isEqualTo(UnitFate.MOVES);
        assertThat(passing("24@2004-07-08", day, "24/219/07552/").to().path()).isEqualTo("24/224/07552/");
        assertThat(passing("24@2004-07-08", day, "24/221/").to().path()).isEqualTo("24/213/");
        assertThat(unitsOf("24@2004-07-08").on(day))
                .extracting(PassingUnit::from)
                .doesNotContain("24/213/07207/", "24/213/", "24/219/", "24/");
    }

    @Test
    void aRecordOfLongAgoStandsWhereItsUnitWentStepByStep() {
        var traLinh = CATALOGUE.at("04/044/01366/", LocalDate.of(2019, 1, 1)).orElseThrow();
        var units = unitsOf("04@2004-07-08");

        assertThat(units.placeOf(traLinh, day -> false)).isEqualTo("04/044/01366/");
        assertThat(units.placeOf(traLinh, day -> day.isBefore(REFORM))).isEqualTo("04/045/01366/");
        assertThat(units.placeOf(traLinh, day -> true)).isEqualTo("04/01366/");
    }

    /** Records move by their paths, all at once: were a target left on the same day, some would be moved twice. */
    @Test
    void noUnitOfTheCountryPassesToAPathThatIsLeftOnTheSameDay() {
        for (var province : CATALOGUE.provinces()) {
            var units = unitsOf(province.id());
            for (var day : units.days()) {
                var passing = units.on(day);
                var left = passing.stream().map(PassingUnit::from).collect(Collectors.toSet());

                assertThat(passing)
                        .as(province.id() + " on " + day)
                        .isNotEmpty()
                        .noneMatch(unit -> left.contains(unit.to().path()));
            }
        }
    }

    @Test
    void everyCommuneOfTheCountryThatEndsHasSomebodyWhoLooksAfterItsRecords() {
        for (var province : CATALOGUE.on(REFORM.minusDays(1), null, UnitLevel.PROVINCE)) {
            var passing = unitsOf(province.id()).on(REFORM);

            assertThat(passing)
                    .as(province.id())
                    .filteredOn(unit -> unit.unit().level() == UnitLevel.COMMUNE)
                    .allSatisfy(unit -> assertThat(unit.to().existsOn(REFORM)).isTrue());
        }
    }

    private static PassingUnit passing(String province, LocalDate day, String path) {
        return unitsOf(province).on(day).stream()
                .filter(unit -> unit.from().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static PassingUnits unitsOf(String province) {
        return new PassingUnits(new OwnUnits(() -> Optional.of(province), CATALOGUE, LINEAGE), LINEAGE);
    }
}
