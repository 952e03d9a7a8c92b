package vn.canbang.directory.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.directory.facility.FacilityFixture.OPENED;
import static vn.canbang.directory.facility.FacilityFixture.anUltrasoundClinic;
import static vn.canbang.directory.facility.FacilityFixture.facility;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

class FacilityTests {

    @Test
    void tellsAgenciesAndServicesWhenItIsRegistered() {
        assertThat(anUltrasoundClinic().untold())
                .containsExactly(
                        "vn.canbang.directory.facility-registered.v1", "vn.canbang.directory.facility-changed.v1");
    }

    @Test
    void needsALicenceWhenItsKindIsLicensed() {
        assertThatThrownBy(() -> facility(FacilityKind.SPECIALIST_CLINIC, " ", ServiceKind.ULTRASOUND))
                .isInstanceOf(RejectedException.class)
                .hasMessage("licence_missing");
    }

    @Test
    void needsNoLicenceWhenItIsACulturalService() {
        assertThat(facility(FacilityKind.CULTURAL_SERVICE, null, ServiceKind.FORTUNE_TELLING)
                        .isSensitive())
                .isFalse();
    }

    @Test
    void isCountedOnlyWithASensitiveService() {
        assertThat(anUltrasoundClinic().changeOn(OPENED)).isEqualTo(1);
        assertThat(facility(FacilityKind.PHARMACY, "GP-3", ServiceKind.MEDICINE_SALE)
                        .changeOn(OPENED))
                .isZero();
    }

    @Test
    void isClosedFromTheDayNamed() {
        var clinic = anUltrasoundClinic();
        var day = LocalDate.of(2024, 10, 5);
        clinic.close(day, "nghỉ hưu");

        assertThat(clinic.isOpenOn(day.minusDays(1))).isTrue();
        assertThat(clinic.isOpenOn(day)).isFalse();
        assertThat(clinic.changeOn(day)).isEqualTo(-1);
        assertThatThrownBy(() -> clinic.close(day, null)).isInstanceOf(ConflictException.class);
    }

    @Test
    void doesNotCloseBeforeItHasOpened() {
        assertThatThrownBy(() -> anUltrasoundClinic().close(OPENED, null)).hasMessage("ends_before_beginning");
    }

    @Test
    void comparesLicencesWithoutSpacesAndCase() {
        assertThat(LicenceKey.of(" gp-001 / bg")).isEqualTo(LicenceKey.of("GP-001/BG"));
    }
}
