package vn.canbang.directory.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.UnitVersion;

class UnitCatalogueTests {

    private static final UnitCatalogue CATALOGUE = new UnitCatalogue();
    private static final UnitLineage LINEAGE = new UnitLineage(CATALOGUE);
    private static final UnitSearch SEARCH = new UnitSearch(CATALOGUE, LINEAGE);

    @ParameterizedTest
    @CsvSource({
        "24, 2018-07-01, 10, 230",
        "24, 2020-01-01, 10, 209",
        "24, 2024-06-30, 10, 209",
        "24, 2024-07-01, 10, 209",
        "24, 2025-01-01, 10, 192",
        "24, 2025-06-30, 10, 192",
        "24, 2025-07-01, 0, 99",
        "04, 2018-07-01, 13, 199",
        "04, 2020-02-01, 12, 161",
        "04, 2020-03-01, 10, 161",
        "04, 2025-06-30, 10, 161",
        "04, 2025-07-01, 0, 56"
    })
    void countsDistrictsAndCommunesOfAProvinceOnADate(String code, LocalDate on, int districts, int communes) {
        var province = new UnitPath(code + "/");

        assertThat(CATALOGUE.on(on, province, UnitLevel.DISTRICT)).hasSize(districts);
        assertThat(CATALOGUE.on(on, province, UnitLevel.COMMUNE)).hasSize(communes);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-01, 63, 713, 11162",
        "2021-12-31, 63, 705, 10599",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321"
    })
    void countsTheWholeCountryOnADate(LocalDate on, int provinces, int districts, int communes) {
        assertThat(CATALOGUE.on(on, null, UnitLevel.PROVINCE)).hasSize(provinces);
        assertThat(CATALOGUE.on(on, null, UnitLevel.DISTRICT)).hasSize(districts);
        assertThat(CATALOGUE.on(on, null, UnitLevel.COMMUNE)).hasSize(communes);
    }

    @Test
    void namesWhatAUnitStoodUnderAsOnItsLastDay() {
        var hopGiang = CATALOGUE.byId("01273@2004-07-08").orElseThrow();

        assertThat(CATALOGUE.lineOf(hopGiang, LocalDate.of(2010, 1, 1)))
                .extracting(UnitVersion::fullName)
                .containsExactly("tỉnh Cao Bằng", "thị xã Cao Bằng", "phường Hợp Giang");
        assertThat(CATALOGUE.lineOf(hopGiang, LocalDate.of(2025, 7, 1)))
                .extracting(UnitVersion::fullName)
                .containsExactly("tỉnh Cao Bằng", "thành phố Cao Bằng", "phường Hợp Giang");
        assertThat(CATALOGUE.parentOf(hopGiang, LocalDate.of(2025, 7, 1)))
                .map(UnitVersion::fullName)
                .contains("thành phố Cao Bằng");
    }

    @Test
    void givesEveryVersionAnIdAndAPathOfItsOwn() {
        var ids = new HashSet<String>();

        for (var unit : CATALOGUE.all()) {
            assertThat(ids.add(unit.id())).as(unit.id()).isTrue();
            assertThat(UnitPath.isValid(unit.path())).as(unit.path()).isTrue();
            assertThat(unit.unitPath().level()).isEqualTo(unit.level());
        }
    }

    @Test
    void tellsBacGiangFromBacNinhUnderTheSameCode() {
        assertThat(CATALOGUE.at("24/", LocalDate.of(2025, 6, 30)))
                .map(UnitVersion::fullName)
                .contains("tỉnh Bắc Giang");
        assertThat(CATALOGUE.at("24/", LocalDate.of(2025, 7, 1)))
                .map(UnitVersion::fullName)
                .contains("tỉnh Bắc Ninh");
    }

    @Test
    void givesACommuneANewPathWhenItsDistrictPassesToAnotherProvince() {
        var before = CATALOGUE
                .byCode("08974", UnitLevel.COMMUNE, LocalDate.of(2007, 1, 1))
                .orElseThrow();
        var after = CATALOGUE
                .byCode("08974", UnitLevel.COMMUNE, LocalDate.of(2010, 1, 1))
                .orElseThrow();

        assertThat(before.path()).startsWith("26/250/");
        assertThat(after.path()).startsWith("01/250/");
        assertThat(LINEAGE.heirs(before, LocalDate.of(2010, 1, 1))).containsExactly(after);
    }

    @Test
    void followsSuccessorsByTheChain() {
        var old = CATALOGUE.on(LocalDate.of(2018, 7, 1), new UnitPath("04/"), UnitLevel.COMMUNE);

        for (var commune : old) {
            assertThat(LINEAGE.heirs(commune, LocalDate.of(2025, 7, 1)))
                    .as(commune.fullName())
                    .isNotEmpty()
                    .allMatch(heir -> heir.existsOn(LocalDate.of(2025, 7, 1)));
        }
    }

    @Test
    void saysWhatANewUnitWasMadeOf() {
        var thucPhan = CATALOGUE.on(LocalDate.of(2025, 7, 1), new UnitPath("04/"), UnitLevel.COMMUNE).stream()
                .filter(unit -> unit.name().equals("Thục Phán"))
                .findFirst()
                .orElseThrow();

        assertThat(LINEAGE.formerly(thucPhan))
                .extracting(link -> link.unit().name())
                .contains("Hoàng Tung");
    }

    @Test
    void findsTheNewUnitByAnOldNameWithoutAccents() {
        var found = SEARCH.find("hoang tung", LocalDate.of(2025, 8, 1), CATALOGUE.under(new UnitPath("04/")));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.ended()).isTrue();
            assertThat(one.now()).extracting(UnitVersion::fullName).contains("phường Thục Phán");
        });
    }

    @Test
    void searchTakesBeginningsOfWordsInAnyOrder() {
        assertThat(SEARCH.find("my tan xa", LocalDate.of(2024, 10, 1), CATALOGUE.under(new UnitPath("24/"))))
                .extracting(found -> found.unit().fullName())
                .contains("xã Tân Mỹ");
    }

    @Test
    void doesNotTakeASiblingWhoseCodeSharesThePrefix() {
        assertThat(CATALOGUE.on(LocalDate.of(2024, 10, 1), new UnitPath("24/213/"), null))
                .allMatch(unit -> unit.path().startsWith("24/213/"))
                .hasSizeGreaterThan(1);
    }
}
