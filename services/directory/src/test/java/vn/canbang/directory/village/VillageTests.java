package vn.canbang.directory.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;

class VillageTests {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    @Test
    void standsBelowItsCommuneWithASegmentOfItsOwn() {
        var village = aVillage();

        assertThat(village.path()).isEqualTo("24/213/07201/v3/");
        assertThat(village.fullName()).isEqualTo("thôn Hạ");
        assertThat(village.untold()).containsExactly("vn.canbang.directory.village-changed.v1");
    }

    @Test
    void countsOnceFromItsFirstDayAndNoMoreAfterItsLast() {
        var village = aVillage();
        village.end(LocalDate.of(2024, 12, 31));

        assertThat(village.changeOn(BEGIN)).isEqualTo(1);
        assertThat(village.changeOn(LocalDate.of(2024, 12, 31))).isZero();
        assertThat(village.changeOn(LocalDate.of(2025, 1, 1))).isEqualTo(-1);
        assertThat(village.existsOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(village.existsOn(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void refusesToEndBeforeItBegan() {
        assertThatThrownBy(() -> aVillage().end(BEGIN.minusDays(1))).isInstanceOf(RejectedException.class);
    }

    @Test
    void refusesChangesAfterItsEnd() {
        var village = aVillage();
        village.end(BEGIN.plusYears(1));

        assertThatThrownBy(() -> village.end(BEGIN.plusYears(2))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> village.count(100)).isInstanceOf(ConflictException.class);
    }

    @Test
    void keepsTheCountOfHouseholdsWithWhatItWasBefore() {
        var village = aVillage();
        village.count(118);
        village.count(120);

        assertThat(village.households()).isEqualTo(120);
        assertThat(village.history().getLast().from()).isEqualTo("118");
    }

    @Test
    void absorbsOtherVillagesOfItsCommuneAndRemembersThem() {
        var goingOn = aVillage();
        var other = aVillage();

        goingOn.absorb(List.of(other), LocalDate.of(2024, 12, 31));

        assertThat(goingOn.merged())
                .containsExactly(new MergedVillage(other.id(), "thôn Hạ", LocalDate.of(2024, 12, 31)));
        assertThat(goingOn.existsOn(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(other.goInto(goingOn, LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(other.existsOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(other.changeOn(LocalDate.of(2025, 1, 1))).isEqualTo(-1);
        assertThat(other.successor()).isEqualTo(new VillageSuccessor(goingOn.id(), "thôn Hạ"));
        assertThat(other.goInto(goingOn, LocalDate.of(2024, 12, 31))).isFalse();
    }

    @Test
    void absorbsNeitherItselfNorAnEndedOneNorOneOfAnotherCommune() {
        var goingOn = aVillage();
        var ended = aVillage();
        ended.end(BEGIN.plusYears(1));
        var elsewhere = aVillage();
        elsewhere.lookedAfterBy("24/213/07204/");
        var day = BEGIN.plusYears(2);

        assertThatThrownBy(() -> goingOn.absorb(List.of(goingOn), day)).hasMessageContaining("village_elsewhere");
        assertThatThrownBy(() -> goingOn.absorb(List.of(elsewhere), day)).hasMessageContaining("village_elsewhere");
        assertThatThrownBy(() -> goingOn.absorb(List.of(ended), day)).hasMessageContaining("village_ended");
        assertThatThrownBy(() -> goingOn.absorb(List.of(aVillage()), BEGIN.minusDays(1)))
                .hasMessageContaining("ends_before_beginning");
        assertThatThrownBy(() -> goingOn.absorb(List.of(aVillage()), BEGIN.minusDays(2)))
                .hasMessageContaining("village_begins_later");
        assertThat(goingOn.merged()).isEmpty();
    }

    private static Village aVillage() {
        var commune = new UnitVersion(
                "07201@2004-07-08",
                "07201",
                UnitLevel.COMMUNE,
                "Xã",
                "Tân Mỹ",
                "24/213/07201/",
                LocalDate.of(2004, 7, 8),
                null);
        return Village.register(UUID.randomUUID(), "Hạ", VillageKind.THON, 3, commune, BEGIN);
    }
}
