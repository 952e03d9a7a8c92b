package vn.canbang.directory.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** A province has its own units to its end, and then what they went into; never those of another one of the same code. */
class ProvinceUnitsTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitCatalogue CATALOGUE = new UnitCatalogue();
    private static final UnitLineage LINEAGE = new UnitLineage(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "24@2004-07-08, 2024-10-01, tỉnh Bắc Giang, 10, 209",
        "24@2004-07-08, 2025-06-30, tỉnh Bắc Giang, 10, 192",
        "24@2004-07-08, 2025-07-01, tỉnh Bắc Ninh, 0, 58",
        "24@2025-07-01, 2025-07-01, tỉnh Bắc Ninh, 0, 99",
        "04@2004-07-08, 2024-10-01, tỉnh Cao Bằng, 10, 161",
        "04@2004-07-08, 2025-06-30, tỉnh Cao Bằng, 10, 161",
        "04@2004-07-08, 2025-07-01, tỉnh Cao Bằng, 0, 56",
        "75@2025-07-01, 2026-05-01, thành phố Đồng Nai, 0, 95"
    })
    void hasItsUnitsOnADate(String province, LocalDate on, String name, int districts, int communes) {
        var units = unitsOf(province);

        assertThat(units.on(on, null, UnitLevel.PROVINCE))
                .extracting(UnitVersion::fullName)
                .containsExactly(name);
        assertThat(units.on(on, null, UnitLevel.DISTRICT)).hasSize(districts);
        assertThat(units.on(on, null, UnitLevel.COMMUNE)).hasSize(communes);
    }

    @Test
    @Tag("S12")
    void hasNothingOfItsNeighbourAfterTheMerger() {
        var eve = REFORM.minusDays(1);
        var ofBacNinh = unitsOf("27@2004-07-08").on(eve, null, UnitLevel.COMMUNE).stream()
                .flatMap(commune -> LINEAGE.heirs(commune, REFORM).stream())
                .map(UnitVersion::id)
                .collect(Collectors.toSet());

        var after = unitsOf("24@2004-07-08").on(REFORM, null, UnitLevel.COMMUNE);

        assertThat(ofBacNinh).hasSize(41);
        assertThat(after).noneMatch(commune -> ofBacNinh.contains(commune.id()));
    }

    @Test
    void aNewProvinceHasNothingOfTheOldOneWhoseCodeItTook() {
        assertThat(unitsOf("24@2025-07-01").on(REFORM.minusDays(1), null, null)).isEmpty();
    }

    @Test
    void aNewRankDoesNotMakeAnotherProvince() {
        assertThat(unitsOf("46@2025-01-01").all())
                .isEqualTo(unitsOf("46@2004-07-08").all());
    }

    private static ProvinceUnits unitsOf(String id) {
        return ProvinceUnits.of(CATALOGUE.byId(id).orElseThrow(), CATALOGUE, LINEAGE);
    }
}
