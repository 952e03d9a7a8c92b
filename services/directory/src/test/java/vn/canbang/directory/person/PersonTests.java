package vn.canbang.directory.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

class PersonTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 1);

    @Test
    void isNothingWithoutAnAppointment() {
        assertThat(aPerson().posts().activeOn(TODAY)).isEmpty();
        assertThat(aPerson().accountOn(TODAY)).isEqualTo(AccountState.PENDING);
    }

    @Test
    void isWhatTheLatestAppointmentSaysUntilAnotherOneIsChosen() {
        var person = aPerson();
        var older = anAppointment(LocalDate.of(2020, 1, 1), null);
        var newer = anAppointment(LocalDate.of(2024, 1, 1), null);
        person.appoint(older);
        person.appoint(newer);
        assertThat(person.posts().activeOn(TODAY)).contains(newer);

        person.choose(older.id(), TODAY);

        assertThat(person.posts().activeOn(TODAY)).contains(older);
    }

    @Test
    void fallsBackWhenTheChosenAppointmentEnds() {
        var person = aPerson();
        var chosen = anAppointment(LocalDate.of(2020, 1, 1), null);
        var other = anAppointment(LocalDate.of(2019, 1, 1), null);
        person.appoint(chosen);
        person.appoint(other);
        person.choose(chosen.id(), TODAY);

        person.endAppointment(chosen.id(), TODAY);

        assertThat(person.posts().activeOn(TODAY)).map(Appointment::id).contains(chosen.id());
        assertThat(person.posts().activeOn(TODAY.plusDays(1))).contains(other);
    }

    @Test
    void canReadForSomeWeeksThatTheLastAppointmentHasEnded() {
        var person = aPerson();
        var first = anAppointment(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
        var last = anAppointment(LocalDate.of(2020, 1, 1), TODAY);
        person.appoint(last);
        person.appoint(first);

        assertThat(person.posts().leftOn(TODAY)).isEmpty();
        assertThat(person.posts().leftOn(TODAY.plusDays(1))).contains(last);
        assertThat(person.posts().hasJustLeft(TODAY.plusDays(30))).isTrue();
        assertThat(person.posts().hasJustLeft(TODAY.plusDays(31))).isFalse();
        assertThat(aPerson().posts().hasJustLeft(TODAY)).isFalse();
    }

    @Test
    void holdsAnAppointmentOnItsLastDay() {
        var appointment = anAppointment(TODAY, TODAY.plusDays(1));

        assertThat(appointment.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(appointment.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(appointment.holdsOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void cannotChooseAnAppointmentThatIsOverOrOfSomebodyElse() {
        var person = aPerson();
        var over = anAppointment(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        person.appoint(over);

        assertThatThrownBy(() -> person.choose(over.id(), TODAY)).hasMessage("appointment_not_valid_today");
        assertThatThrownBy(() -> person.choose(UUID.randomUUID(), TODAY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anEndIsNotMovedLater() {
        var person = aPerson();
        var appointment = anAppointment(LocalDate.of(2020, 1, 1), TODAY);
        person.appoint(appointment);

        assertThatThrownBy(() -> person.endAppointment(appointment.id(), TODAY.plusYears(1)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aPostEndsWithItsOrganisationAndNeverLater() {
        var person = aPerson();
        var open = anAppointment(LocalDate.of(2020, 1, 1), null);
        var sooner = anAppointment(LocalDate.of(2020, 1, 1), TODAY.minusDays(9));
        var later = anAppointment(TODAY.plusDays(9), null);
        person.appoint(open);
        person.appoint(sooner);
        person.appoint(later);

        assertThat(person.endWithOrganisation(open, TODAY)).isTrue();
        assertThat(person.endWithOrganisation(sooner, TODAY)).isFalse();
        assertThat(person.endWithOrganisation(later, TODAY)).isTrue();

        assertThat(person.posts().holdingOn(TODAY)).extracting(Appointment::id).containsExactly(open.id());
        assertThat(person.posts().holdingOn(TODAY.plusDays(9))).isEmpty();
        assertThat(person.appointments()).noneMatch(held -> person.endWithOrganisation(held, TODAY));
    }

    @Test
    void aPostThatEndsEarlyDoesNotGoOnAndOneThatEndsLaterEndsWhereItGoesOn() {
        var person = aPerson();
        var leaving = anAppointment(LocalDate.of(2020, 1, 1), null);
        var staying = anAppointment(LocalDate.of(2020, 1, 1), null);
        person.appoint(leaving);
        person.appoint(staying);
        person.appoint(whatFollows(leaving));
        person.appoint(whatFollows(staying));

        person.endAppointment(leaving.id(), TODAY);
        person.endAppointment(staying.id(), TODAY.plusYears(1));

        assertThat(person.posts().goesOnFrom(leaving)).isFalse();
        assertThat(person.appointments().getLast().follows()).isEqualTo(staying.id());
        assertThat(person.appointments().getLast().lastDay()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void eventsNameNobody() {
        var person = aPerson();
        person.appoint(anAppointment(TODAY, null));

        assertThat(person.untold()).containsOnly(PersonChanged.TYPE);
        assertThat(PersonChanged.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .containsExactly("UUID");
    }

    /** Held side by side since before that was refused; refused now, it would stop everybody whose post passes. */
    @Test
    void aPostGoesOnWhateverElseItsHolderHasHeldSinceBeforeThatWasRefused() {
        var held = anAppointment(LocalDate.of(2020, 1, 1), null);
        var watching = anAppointment(LocalDate.of(2020, 1, 1), null, Role.AUDITOR);
        var person = new Person(UUID.randomUUID(), "Nguyễn Thị Hoà", ListedName.NONE, "hoa", List.of(held, watching));
        var next = whatFollows(held);
        assertThatThrownBy(() -> person.appoint(next)).isInstanceOf(RejectedException.class);

        person.goOn(next);
        person.goOn(next);

        assertThat(person.appointments()).containsExactly(held, watching, next);
        assertThat(person.untold()).containsExactly("vn.canbang.directory.person-changed.v1");
    }

    @Test
    void whatAPostWasToGoOnInGoesWithEverythingThatItWentOnIn() {
        var held = anAppointment(LocalDate.of(2020, 1, 1), null);
        var next = whatFollows(held);
        var last = whatFollows(next);
        var person = aPerson();
        person.appoint(held);
        person.goOn(next);
        person.goOn(last);

        assertThat(person.takeBack(next.id())).isTrue();

        assertThat(person.appointments()).containsExactly(held);
    }

    @Test
    void aPostThatSomebodyEndsBeforeItGoesOnGoesOnNowhere() {
        var held = anAppointment(LocalDate.of(2020, 1, 1), null);
        var next = whatFollows(held);
        var person = aPerson();
        person.appoint(held);
        person.goOn(next);
        person.goOn(whatFollows(next));

        person.endAppointment(held.id(), TODAY);

        assertThat(person.appointments()).containsExactly(held.endingOn(TODAY));
    }

    private static Person aPerson() {
        return Person.enter(UUID.randomUUID(), "Nguyễn Thị Hoà", "hoa");
    }

    /** Goes on in another body from tomorrow. */
    private static Appointment whatFollows(Appointment held) {
        return new Appointment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "line",
                "213@2004-07-08",
                "24/213/",
                held.roles(),
                TODAY.plusDays(1),
                null,
                null,
                null,
                held.id());
    }

    private static Appointment anAppointment(LocalDate from, @Nullable LocalDate lastDay) {
        return anAppointment(from, lastDay, Role.LEADER);
    }

    private static Appointment anAppointment(LocalDate from, @Nullable LocalDate lastDay, Role role) {
        return new Appointment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "line",
                "213@2004-07-08",
                "24/213/",
                Set.of(role),
                from,
                lastDay,
                null,
                null,
                null);
    }
}
