package vn.canbang.starter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** A unit is found by its code, with the zeros that Excel took from it, and by a name that only one has. */
@Tag("S40")
class UnitCodesTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Set<UnitLevel> COMMUNES = Set.of(UnitLevel.COMMUNE);
    private static final Set<UnitLevel> ALL = Set.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);

    private final Territory territory = new Territory(() -> List.of(
            unit("04", UnitLevel.PROVINCE, "Cao Bằng", "04/", null),
            unit("040", UnitLevel.DISTRICT, "Cao Bằng", "04/040/", REFORM),
            unit("01276", UnitLevel.COMMUNE, "Sông Hiến", "04/040/01276/", REFORM),
            unit("01333", UnitLevel.COMMUNE, "Hưng Đạo", "04/040/01333/", REFORM),
            unit("01700", UnitLevel.COMMUNE, "Hưng Đạo", "04/045/01700/", REFORM),
            unit("01273", UnitLevel.COMMUNE, "Hợp Giang", "04/040/01273/", REFORM),
            new UnitVersion(
                    "01273@2025", "01273", UnitLevel.COMMUNE, "Phường", "Thục Phán", "04/01273/", REFORM, null)));

    private static UnitVersion unit(String code, UnitLevel level, String name, String path, @Nullable LocalDate end) {
        return new UnitVersion(code + "@2004", code, level, "Xã", name, path, LocalDate.of(2004, 1, 1), end);
    }

    private UnitCodes.Found find(String text, Set<UnitLevel> levels) {
        return new UnitCodes(territory, LocalDate.of(2024, 11, 20))
                .find(text, new ImportColumn.Form.Unit(levels, null, false), null);
    }

    private String path(LocalDate today, String text, boolean ofDay, LocalDate day) {
        return new UnitCodes(territory, today)
                .find(text, new ImportColumn.Form.Unit(COMMUNES, "validFrom", ofDay), day)
                .unit()
                .path();
    }

    @Test
    void putsLostZerosBackAndSaysSo() {
        var found = find("1276", COMMUNES);

        assertThat(found.unit().path()).isEqualTo("04/040/01276/");
        assertThat(found.mended()).isEqualTo("01276");
    }

    @Test
    void saysNothingOfACodeThatIsWhole() {
        assertThat(find("01276", COMMUNES).mended()).isNull();
        assertThat(find("01276 xã Sông Hiến", COMMUNES).unit().code()).isEqualTo("01276");
        assertThat(find("04/040/01276/", COMMUNES).unit().code()).isEqualTo("01276");
    }

    @Test
    void takesTheLevelThatHasTheCode() {
        assertThat(find("4", ALL).unit().path()).isEqualTo("04/");
        assertThat(find("040", ALL).unit().path()).isEqualTo("04/040/");
        assertThat(find("40", ALL).unit().path()).isEqualTo("04/040/");
    }

    @Test
    void findsANameThatOnlyOneHas() {
        assertThat(find("XÃ SÔNG HIẾN", COMMUNES).unit().code()).isEqualTo("01276");
        assertThatThrownBy(() -> find("xã Hưng Đạo", COMMUNES)).hasMessage("choice_ambiguous");
    }

    @Test
    void findsNothingThatIsNotOfTheProvinceOrLevel() {
        assertThatThrownBy(() -> find("07201", COMMUNES)).hasMessage("unit_unknown");
        assertThatThrownBy(() -> find("040", COMMUNES)).hasMessage("unit_unknown");
    }

    @Test
    void findsAUnitOfTheDateThatIsMeantWhenItIsGoneToday() {
        assertThat(path(LocalDate.of(2025, 8, 1), "01276", false, LocalDate.of(2024, 1, 1)))
                .isEqualTo("04/040/01276/");
    }

    @Test
    void findsTheUnitOfTheRowsOwnDayBeforeAndAfterAReform() {
        for (var today : List.of(REFORM.minusDays(20), REFORM.plusDays(20))) {
            assertThat(path(today, "01273", true, REFORM)).isEqualTo("04/01273/");
            assertThat(path(today, "1273", true, REFORM.minusDays(1))).isEqualTo("04/040/01273/");
            assertThat(path(today, "Phường Thục Phán", true, REFORM)).isEqualTo("04/01273/");
        }
    }

    @Test
    void takesTheUnitOfTodayWhereNothingElseIsMeantButThatOfADayToCome() {
        var before = REFORM.minusDays(20);

        assertThat(path(before, "01273", false, before.minusYears(1))).isEqualTo("04/040/01273/");
        assertThat(path(before, "01273", false, REFORM)).isEqualTo("04/01273/");
        assertThat(path(REFORM, "01273", false, before)).isEqualTo("04/01273/");
    }

    @Test
    void takesTheUnitWhoseNameStandsBesideTheCode() {
        assertThat(path(REFORM, "01273 phường Thục Phán", true, REFORM.minusYears(9)))
                .isEqualTo("04/01273/");
        assertThat(path(REFORM, "01273 phường Hợp Giang (cũ, đến 30/06/2025)", true, REFORM.minusYears(9)))
                .isEqualTo("04/040/01273/");
        assertThat(path(REFORM, "01273 phường nào đó", true, REFORM.minusYears(9)))
                .isEqualTo("04/040/01273/");
    }

    @Test
    void understandsNamesWithoutAccentsOnlyWhereNoneIsTyped() {
        assertThat(find("xa song hien", COMMUNES).unit().code()).isEqualTo("01276");
        assertThatThrownBy(() -> find("xã Sóng Hiến", COMMUNES)).hasMessage("unit_unknown");
    }
}
