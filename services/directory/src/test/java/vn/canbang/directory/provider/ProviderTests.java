package vn.canbang.directory.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.directory.facility.FacilityFixture.ASKED;
import static vn.canbang.directory.facility.FacilityFixture.OPENED;
import static vn.canbang.directory.facility.FacilityFixture.aClosedClinic;
import static vn.canbang.directory.facility.FacilityFixture.anUltrasoundClinic;
import static vn.canbang.directory.facility.FacilityFixture.anUltrasoundClinicInAnotherCommune;
import static vn.canbang.directory.facility.FacilityFixture.close;
import static vn.canbang.directory.facility.FacilityFixture.pass;
import static vn.canbang.directory.facility.FacilityFixture.reopen;
import static vn.canbang.directory.facility.FacilityFixture.revokeClosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.problem.ConflictException;

class ProviderTests {

    private static final LocalDate FROM = LocalDate.of(2021, 5, 1);
    private static final LocalDate CLOSED = LocalDate.of(2024, 6, 1);
    private static final LocalDate AGAIN = LocalDate.of(2024, 7, 1);

    @Test
    void isCountedWhereAndFromWhenTheWorkBegan() {
        var provider = aDoctorAt(anUltrasoundClinic());

        assertThat(provider.workplace().changeOn(FROM, ASKED)).isEqualTo(1);
        assertThat(provider.workplace().communeId()).isEqualTo("07201@2004-07-08");
    }

    @Test
    void movesFromOneCommuneToAnotherOnOneDay() {
        var provider = aDoctorAt(anUltrasoundClinic());
        var day = LocalDate.of(2024, 6, 1);

        provider.move(anUltrasoundClinicInAnotherCommune(), null, day);

        assertThat(provider.workplaces().getFirst().changeOn(day, ASKED)).isEqualTo(-1);
        assertThat(provider.workplaces().getLast().changeOn(day, ASKED)).isEqualTo(1);
        assertThat(provider.responsible()).isEqualTo("24/213/07204/");
        assertThat(provider.workplace().serviceKinds()).containsExactly(ServiceKind.ULTRASOUND);
    }

    @Test
    void givesNoServicesAfterDeparture() {
        var provider = aDoctorAt(anUltrasoundClinic());
        var day = LocalDate.of(2024, 6, 1);

        provider.depart(day, null);

        assertThat(provider.workplace().changeOn(day, ASKED)).isEqualTo(-1);
        assertThatThrownBy(() -> provider.depart(day, null)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> provider.move(anUltrasoundClinic(), null, day)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoWasToBeginAfterTheClosingNeverDid() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, FROM.minusDays(10));

        provider.follow(clinic, true);

        assertThat(provider.workplace().until()).isEqualTo(FROM);
        assertThat(provider.workplace().changeOn(FROM, ASKED)).isZero();
    }

    @Test
    void leavesOnTheClosingDayAlsoWhenTheFacilityHasOpenedAgainSince() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, CLOSED);
        reopen(clinic, AGAIN);

        assertThat(provider.follow(clinic, true)).isTrue();

        assertThat(provider.hasDeparted()).isTrue();
        assertThat(provider.workplace().until()).isEqualTo(CLOSED);
        assertThat(provider.follow(clinic, true)).isFalse();
    }

    @Test
    void staysWhenTheFacilityHadOpenedAgainBeforeTheWorkThereBegan() {
        var clinic = anUltrasoundClinic();
        close(clinic, FROM.minusDays(20));
        reopen(clinic, FROM);

        assertThat(aDoctorAt(clinic).follow(clinic, true)).isFalse();
    }

    @Test
    void leavesAnEarlierStayOnTheClosingDayWhenTheWorkWentOnAfterwards() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, CLOSED);
        reopen(clinic, AGAIN);
        provider.offer(Set.of(ServiceKind.GYNAECOLOGY), AGAIN.plusDays(9));

        assertThat(provider.follow(clinic, true)).isTrue();

        assertThat(provider.hasDeparted()).isFalse();
        assertThat(provider.workplaces()).extracting(Workplace::until).containsExactly(CLOSED, null);
    }

    @Test
    void goesOnAsBeforeWhenTheClosingOfTheFacilityWasAMistake() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, CLOSED);
        provider.follow(clinic, true);
        revokeClosure(clinic);

        assertThat(provider.follow(clinic, true)).isTrue();

        assertThat(provider.hasDeparted()).isFalse();
        assertThat(provider.workplaces())
                .extracting(Workplace::from, Workplace::until, Workplace::cutShort)
                .containsExactly(tuple(FROM, null, null));
        assertThat(provider.workplace().changeOn(CLOSED, ASKED)).isZero();
        assertThat(provider.history())
                .extracting(HistoryEntry::act)
                .endsWith("workplace_closed", "workplace_closure_revoked");
        assertThat(provider.follow(clinic, true)).isFalse();
    }

    @Test
    void leavesOnTheDayOfItsOwnWhenTheEarlierClosingWasAMistake() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        provider.depart(AGAIN, null);
        close(clinic, CLOSED);
        provider.follow(clinic, true);
        revokeClosure(clinic);

        provider.follow(clinic, true);

        assertThat(provider.departedOn()).isEqualTo(AGAIN);
    }

    @Test
    void leftOfItsOwnAndStaysAwayWhenAClosingOfTheSameDayIsTakenBack() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        provider.depart(CLOSED, null);
        close(clinic, CLOSED);
        provider.follow(clinic, true);
        revokeClosure(clinic);

        assertThat(provider.follow(clinic, true)).isFalse();

        assertThat(provider.departedOn()).isEqualTo(CLOSED);
    }

    @Test
    void wasThereUntilTheDayOfTheNextWorkplaceWhenTheClosingWasAMistake() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, CLOSED);
        provider.follow(clinic, true);
        provider.comeBack(anUltrasoundClinicInAnotherCommune(), null, AGAIN);
        revokeClosure(clinic);

        provider.follow(clinic, true);

        assertThat(provider.workplaces()).extracting(Workplace::until).containsExactly(AGAIN, null);
        assertThat(provider.hasDeparted()).isFalse();
    }

    @Test
    void staysAwayWhenTheLicenceIsSomebodyElsesMeanwhile() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, CLOSED);
        provider.follow(clinic, true);
        revokeClosure(clinic);

        assertThat(provider.follow(clinic, false)).isFalse();

        assertThat(provider.departedOn()).isEqualTo(CLOSED);
    }

    @Test
    void neverLeftOnceTheDepartureIsTakenBack() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        provider.depart(CLOSED, null);

        provider.revokeDeparture("Nhầm với người cùng tên");

        assertThat(provider.hasDeparted()).isFalse();
        assertThat(provider.workplace().until()).isNull();
        assertThat(provider.history())
                .extracting(HistoryEntry::act, HistoryEntry::reason)
                .endsWith(tuple("depart", null), tuple("revoke_departure", "Nhầm với người cùng tên"));
        assertThatThrownBy(() -> provider.revokeDeparture("Nhầm")).hasMessage("provider_active");
    }

    @Test
    void comesBackWithTheFacilityAloneWhenItLeftWithIt() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        close(clinic, CLOSED);
        provider.follow(clinic, true);

        assertThatThrownBy(() -> provider.revokeDeparture("Nhầm")).hasMessage("provider_left_with_facility");
    }

    @Test
    void departsEarlierWhenTheFacilityHadClosedBefore() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        provider.depart(AGAIN, null);
        close(clinic, CLOSED);

        assertThat(provider.follow(clinic, true)).isTrue();

        assertThat(provider.workplace().until()).isEqualTo(CLOSED);
        assertThat(provider.hasDeparted()).isTrue();
    }

    @Test
    void goesOnUnderEachOwnerInTurnAlsoWhenTheFirstOneIsBack() {
        var clinic = anUltrasoundClinic();
        var provider = aDoctorAt(clinic);
        pass(clinic, Ownership.PUBLIC, CLOSED);
        pass(clinic, Ownership.PRIVATE, AGAIN);

        assertThat(provider.follow(clinic, true)).isTrue();

        assertThat(provider.hasDeparted()).isFalse();
        assertThat(provider.workplaces())
                .extracting(Workplace::ownership, Workplace::from, Workplace::until)
                .containsExactly(
                        tuple(Ownership.PRIVATE, FROM, CLOSED),
                        tuple(Ownership.PUBLIC, CLOSED, AGAIN),
                        tuple(Ownership.PRIVATE, AGAIN, null));
        assertThat(provider.follow(clinic, true)).isFalse();
    }

    @Test
    void comesBackAndIsCountedAgain() {
        var provider = aDoctorAt(anUltrasoundClinic());
        var away = LocalDate.of(2024, 6, 1);
        var back = LocalDate.of(2024, 8, 1);
        provider.depart(away, null);

        provider.comeBack(anUltrasoundClinicInAnotherCommune(), null, back);

        assertThat(provider.hasDeparted()).isFalse();
        assertThat(provider.workplaces().getFirst().changeOn(away, ASKED)).isEqualTo(-1);
        assertThat(provider.workplace().changeOn(back, ASKED)).isEqualTo(1);
        assertThat(provider.responsible()).isEqualTo("24/213/07204/");
    }

    @Test
    void isNoLongerCountedWithoutSensitiveServices() {
        var provider = aDoctorAt(anUltrasoundClinic());
        var day = LocalDate.of(2024, 6, 1);

        provider.offer(Set.of(ServiceKind.GYNAECOLOGY), day);

        assertThat(provider.workplaces().stream()
                        .mapToLong(place -> place.changeOn(day, ASKED))
                        .sum())
                .isEqualTo(-1);
    }

    @Test
    void needsAFacilityThatIsOpen() {
        assertThatThrownBy(() -> aDoctorAt(aClosedClinic(FROM))).hasMessage("facility_not_open");
    }

    @Test
    void needsALicenceUnlessTheTitleHasNone() {
        assertThatThrownBy(() -> provider(ProviderTitle.DOCTOR, "")).hasMessage("licence_missing");
        assertThat(provider(ProviderTitle.NO_LICENCE, "").practiceLicenceNo()).isEmpty();
    }

    @Test
    void holdsNothingAboutThePersonButNameTitleLicenceAndWorkplace() {
        var fields = Stream.of(Provider.class, NamedWhileNeeded.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .map(field -> field.getName().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(fields)
                .noneMatch(field -> field.contains("birth")
                        || field.contains("sex")
                        || field.contains("phone")
                        || field.contains("mail")
                        || field.contains("address")
                        || field.contains("idcard"));
    }

    private static Provider aDoctorAt(Facility facility) {
        var wish = new RegisterProvider(
                "Trần Văn An",
                ProviderTitle.DOCTOR,
                "CCHN-0012345",
                facility.id(),
                Set.of(ServiceKind.ULTRASOUND),
                FROM);
        return Provider.register(UUID.randomUUID(), wish, facility);
    }

    private static Provider provider(ProviderTitle title, String licence) {
        var clinic = anUltrasoundClinic();
        var wish = new RegisterProvider(
                "Trần Văn An", title, licence, clinic.id(), Set.of(ServiceKind.PULSE_DIAGNOSIS), OPENED);
        return Provider.register(UUID.randomUUID(), wish, clinic);
    }

    @Test
    void isErasedOnceAndOnlyAfterDeparture() {
        var provider = aDoctorAt(anUltrasoundClinic());
        var rule = new RuleUse("retention.commitment_years", FROM, "5", "proposed", "thử");
        assertThatThrownBy(() -> provider.erase(AGAIN, rule)).isInstanceOf(ConflictException.class);
        provider.depart(CLOSED, "Bà ấy nghỉ hưu");

        provider.erase(AGAIN, rule);

        assertThat(provider.fullName()).isNull();
        assertThat(provider.practiceLicenceNo()).isNull();
        assertThat(provider.nameKey()).isEmpty();
        assertThat(provider.departedOn()).isEqualTo(CLOSED);
        assertThat(provider.workplace().changeOn(CLOSED, ASKED)).isEqualTo(-1);
        assertThat(provider.history()).extracting(HistoryEntry::act).containsExactly("register", "depart", "erase");
        assertThat(provider.history()).extracting(HistoryEntry::reason).containsOnlyNulls();
        assertThat(provider.untold()).endsWith("vn.canbang.directory.provider-erased.v1");
        assertThatThrownBy(() -> provider.erase(AGAIN, rule)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoComesBackIsNoLongerGone() {
        var provider = aDoctorAt(anUltrasoundClinic());
        provider.depart(CLOSED, null);

        provider.comeBack(anUltrasoundClinic(), null, AGAIN);

        assertThat(provider.departedOn()).isNull();
    }
}
