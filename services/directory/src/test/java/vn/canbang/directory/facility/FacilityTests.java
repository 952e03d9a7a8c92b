package vn.canbang.directory.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.directory.facility.FacilityFixture.ASKED;
import static vn.canbang.directory.facility.FacilityFixture.OPENED;
import static vn.canbang.directory.facility.FacilityFixture.anUltrasoundClinic;
import static vn.canbang.directory.facility.FacilityFixture.facility;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.aggregate.HistoryEntry;
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
    void tellsAgenciesWhoLooksAfterItOnceItsCommuneWasSplit() {
        var clinic = anUltrasoundClinic();

        clinic.lookedAfterBy("24/07204/");
        clinic.lookedAfterBy("24/07204/");

        assertThat(clinic.untold())
                .containsOnlyOnce("vn.canbang.directory.facility-placed.v1")
                .endsWith("vn.canbang.directory.facility-placed.v1", "vn.canbang.directory.facility-changed.v1");
    }

    @Test
    void needsALicenceWhenItsKindIsLicensed() {
        assertThatThrownBy(() -> facility(FacilityKind.SPECIALIST_CLINIC, " ", ServiceKind.ULTRASOUND))
                .isInstanceOf(RejectedException.class)
                .hasMessage("licence_missing");
    }

    @Test
    void needsNoLicenceWhenItIsACulturalService() {
        var fortuneTeller = facility(FacilityKind.CULTURAL_SERVICE, null, ServiceKind.FORTUNE_TELLING);

        assertThat(changeOn(fortuneTeller, OPENED)).isZero();
    }

    @Test
    void isCountedOnlyWithASensitiveService() {
        assertThat(changeOn(anUltrasoundClinic(), OPENED)).isEqualTo(1);
        assertThat(changeOn(facility(FacilityKind.PHARMACY, "GP-3", ServiceKind.MEDICINE_SALE), OPENED))
                .isZero();
    }

    @Test
    void isClosedFromTheDayNamed() {
        var clinic = anUltrasoundClinic();
        var day = LocalDate.of(2024, 10, 5);
        clinic.close(day, "nghỉ hưu");

        assertThat(clinic.isOpenOn(day.minusDays(1))).isTrue();
        assertThat(clinic.isOpenOn(day)).isFalse();
        assertThat(changeOn(clinic, day)).isEqualTo(-1);
        assertThatThrownBy(() -> clinic.close(day, null)).isInstanceOf(ConflictException.class);
    }

    @Test
    void neverClosedOnceTheClosingIsTakenBackAndTheHistoryKeepsBoth() {
        var clinic = anUltrasoundClinic();
        var day = LocalDate.of(2024, 10, 5);
        clinic.close(day, null);

        clinic.revokeClosure("Nhầm với cơ sở khác");

        assertThat(clinic.isOpenOn(day)).isTrue();
        assertThat(clinic.closedOn()).isNull();
        assertThat(changeOn(clinic, day)).isZero();
        assertThat(clinic.history())
                .extracting(HistoryEntry::act, HistoryEntry::reason)
                .endsWith(tuple("close", null), tuple("revoke_closure", "Nhầm với cơ sở khác"));
        assertThat(clinic.untold())
                .endsWith(
                        "vn.canbang.directory.facility-closure-revoked.v1", "vn.canbang.directory.facility-changed.v1");
    }

    @Test
    void worksUnderItsLicenceSinceItOpenedLastUnlessItWasChangedSince() {
        var clinic = anUltrasoundClinic();
        assertThat(clinic.licensedSince()).isEqualTo(OPENED);
        clinic.offer(Set.of(ServiceKind.GYNAECOLOGY), LocalDate.of(2024, 5, 1));
        assertThat(clinic.licensedSince()).isEqualTo(OPENED);

        clinic.renewLicence("GP-5", LocalDate.of(2024, 5, 10));
        assertThat(clinic.licensedSince()).isEqualTo("2024-05-10");

        clinic.close(LocalDate.of(2024, 6, 1), null);
        clinic.reopen(LocalDate.of(2024, 7, 1), "GP-6");
        assertThat(clinic.licensedSince()).isEqualTo("2024-07-01");
    }

    @Test
    void takesBackNoClosingThatNeverWasOrIsOver() {
        var clinic = anUltrasoundClinic();
        assertThatThrownBy(() -> clinic.revokeClosure("Nhầm")).hasMessage("facility_open");

        clinic.close(LocalDate.of(2024, 6, 1), null);
        clinic.reopen(LocalDate.of(2024, 7, 1), "GP-1");

        assertThatThrownBy(() -> clinic.revokeClosure("Nhầm")).hasMessage("facility_open");
    }

    @Test
    void isCountedFromTheDayOnWhichItTookUpASensitiveService() {
        var pharmacy = facility(FacilityKind.PHARMACY, "GP-3", ServiceKind.MEDICINE_SALE);
        var begun = LocalDate.of(2024, 5, 1);
        var given = LocalDate.of(2024, 8, 1);

        pharmacy.offer(Set.of(ServiceKind.ULTRASOUND), begun);
        pharmacy.offer(Set.of(ServiceKind.MEDICINE_SALE), given);

        assertThat(changeOn(pharmacy, OPENED)).isZero();
        assertThat(changeOn(pharmacy, begun)).isEqualTo(1);
        assertThat(changeOn(pharmacy, given)).isEqualTo(-1);
        assertThat(ASKED.ask(pharmacy.serviceKinds(), given)).isFalse();
    }

    @Test
    void anotherOwnerTakesItOverOnOneDay() {
        var clinic = anUltrasoundClinic();
        var day = LocalDate.of(2024, 5, 1);

        clinic.passTo(Ownership.PUBLIC, day);

        assertThat(clinic.periods())
                .extracting(OperatingPeriod::ownership)
                .containsExactly(Ownership.PRIVATE, Ownership.PUBLIC);
        assertThat(clinic.periods())
                .extracting(period -> period.changeOn(day, ASKED))
                .containsExactly(-1L, 1L);
        assertThat(clinic.isOpenOn(day)).isTrue();
    }

    @Test
    void opensAgainAndIsCountedAgain() {
        var clinic = anUltrasoundClinic();
        var closed = LocalDate.of(2024, 5, 1);
        var again = LocalDate.of(2024, 8, 1);
        clinic.close(closed, null);

        clinic.reopen(again, "GP-1");

        assertThat(changeOn(clinic, closed)).isEqualTo(-1);
        assertThat(changeOn(clinic, again)).isEqualTo(1);
        assertThat(clinic.isOpenOn(again.minusDays(1))).isFalse();
        assertThat(clinic.isOpenOn(again)).isTrue();
        assertThatThrownBy(() -> clinic.reopen(again, "GP-1")).isInstanceOf(ConflictException.class);
    }

    @Test
    void saysSinceWhenItHasAnotherHeadAndKeepsTheFormerTitleInItsHistory() {
        var clinic = anUltrasoundClinic();
        var day = LocalDate.of(2024, 5, 1);
        assertThat(clinic.headedFrom()).isNull();

        clinic.headedBy("Giám đốc", day);

        assertThat(clinic.headedFrom()).isEqualTo(day);
        assertThat(clinic.details().headTitle()).isEqualTo("Giám đốc");
        assertThat(clinic.history().getLast().act()).isEqualTo("change_head");
        assertThat(clinic.untold()).endsWith("vn.canbang.directory.facility-changed.v1");
        assertThatThrownBy(() -> clinic.headedBy("Giám đốc", day.minusDays(1))).hasMessage("ends_before_beginning");
        assertThatThrownBy(() -> anUltrasoundClinic().headedBy("Giám đốc", OPENED.minusDays(1)))
                .hasMessage("ends_before_beginning");
    }

    @Test
    void hasAnotherLicenceFromADayOnUnlessTheNumberWasOnlyWrittenWrongly() {
        var clinic = anUltrasoundClinic();
        var day = LocalDate.of(2024, 5, 1);

        clinic.renewLicence("GP-2", null);
        assertThat(clinic.licensedFrom()).isNull();
        clinic.renewLicence("GP-3", day);

        assertThat(clinic.licensedFrom()).isEqualTo(day);
        assertThat(clinic.details().operatingLicenceNo()).isEqualTo("GP-3");
        assertThatThrownBy(() -> clinic.renewLicence("GP-4", day.minusDays(1))).hasMessage("ends_before_beginning");
        assertThat(clinic.details().operatingLicenceNo()).isEqualTo("GP-3");
    }

    @Test
    void doesNotCloseBeforeItHasOpened() {
        assertThatThrownBy(() -> anUltrasoundClinic().close(OPENED, null)).hasMessage("ends_before_beginning");
    }

    @Test
    void comparesLicencesWithoutSpacesAndCase() {
        assertThat(LicenceKey.of(" gp-001 / bg")).isEqualTo(LicenceKey.of("GP-001/BG"));
    }

    private static long changeOn(Facility facility, LocalDate day) {
        return facility.periods().stream()
                .mapToLong(period -> period.changeOn(day, ASKED))
                .sum();
    }
}
