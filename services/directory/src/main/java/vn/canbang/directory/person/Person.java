package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.listing.Named;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/** An officer who works with the platform: a name, an account, and dated appointments. */
@Document("people")
public class Person extends Named {

    @Id
    private final UUID id;

    private final String username;
    private final List<Appointment> appointments;
    private @Nullable String accountId;
    private @Nullable UUID chosen;
    /** Its first password was made and shown to nobody, so it has to be made anew and handed over. */
    private boolean awaitsPassword;

    Person(UUID id, String name, ListedName listed, String username, List<Appointment> appointments) {
        super(name, listed);
        this.id = id;
        this.username = username;
        this.appointments = new ArrayList<>(appointments);
    }

    static Person enter(UUID id, String name, String username) {
        var person = new Person(id, name, listedAs(name, username), username, List.of());
        person.changed("enter", null, username);
        return person;
    }

    private static ListedName listedAs(String name, String username) {
        return ListedName.ofPerson(name).foundBy(Stream.of(username));
    }

    /** The name was written down wrongly: the same person; nobody is found under what was never theirs. */
    void correctName(NameCorrection correction) {
        correctName(correction, listedAs(correction.name(), username));
        tellInternally(new PersonChanged(id));
    }

    void appoint(Appointment appointment) {
        if (appointment.lastDay() != null && appointment.lastDay().isBefore(appointment.from())) {
            throw RejectedException.at("/validTo", "ends_before_beginning");
        }
        if (posts().of(appointment.id()).isPresent()) {
            return;
        }
        if (appointments.stream().anyMatch(appointment::clashesWith)) {
            throw RejectedException.at("/roles", "role_stands_alone");
        }
        appointments.add(appointment);
        changed("appoint", null, appointment.id().toString());
    }

    void endAppointment(UUID appointmentId, LocalDate lastDay) {
        var held = find(appointmentId);
        var end = held.lastDay();
        if (end != null && !end.isAfter(lastDay)) {
            throw new ConflictException("appointment_ended");
        }
        if (lastDay.isBefore(held.from())) {
            throw RejectedException.at("/lastDay", "ends_before_beginning");
        }
        appointments.replaceAll(each -> each.id().equals(appointmentId) ? each.endingOn(lastDay) : each);
        endWhatFollows(appointmentId, lastDay);
        changed("end_appointment", appointmentId.toString(), lastDay.toString());
    }

    /** A post that somebody ends before it goes on in another one does not go on; one that is to end later ends there. */
    private void endWhatFollows(UUID appointmentId, LocalDate lastDay) {
        for (var next : List.copyOf(appointments)) {
            if (!appointmentId.equals(next.follows())) {
                continue;
            }
            if (lastDay.isBefore(next.from())) {
                takeBack(next.id());
            } else {
                endBy("end_appointment", next, lastDay);
            }
        }
    }

    /** A post ends with its body, and one that was to begin later never does; false when it ends in time already. */
    boolean endWithOrganisation(Appointment held, LocalDate lastDay) {
        return endBy("organisation_ended", held, lastDay);
    }

    private boolean endBy(String act, Appointment held, LocalDate lastDay) {
        var end = held.lastDay();
        if (end != null && (!end.isAfter(lastDay) || end.isBefore(held.from()))) {
            return false;
        }
        var last = lastDay.isBefore(held.from()) ? held.from().minusDays(1) : lastDay;
        appointments.replaceAll(each -> each.id().equals(held.id()) ? each.endingOn(last) : each);
        changed(act, held.id().toString(), last.toString());
        return true;
    }

    /** The post passed into another one, so it ends the day before; false when it ends in time already. */
    boolean passedOn(Appointment held, LocalDate lastDay) {
        return endBy("post_passed", held, lastDay);
    }

    /** Takes back an appointment that another one was to go on in; false when there is none. */
    boolean takeBack(UUID appointmentId) {
        if (!appointments.removeIf(each -> each.id().equals(appointmentId) && each.follows() != null)) {
            return false;
        }
        changed("take_back_appointment", appointmentId.toString(), null);
        return true;
    }

    /** Goes on working as another one of the appointments that hold today. */
    void choose(UUID appointmentId, LocalDate today) {
        if (!find(appointmentId).holdsOn(today)) {
            throw RejectedException.at("/appointmentId", "appointment_not_valid_today");
        }
        if (appointmentId.equals(chosen)) {
            return;
        }
        var before = chosen;
        chosen = appointmentId;
        changed("choose_appointment", before == null ? null : before.toString(), appointmentId.toString());
    }

    /** @param awaiting true when the person has a password that somebody has to be shown yet */
    void accountOpened(String account, boolean awaiting) {
        if (account.equals(accountId)) {
            return;
        }
        accountId = account;
        awaitsPassword = awaiting;
        changed("open_account", null, null);
    }

    /** The first password was shown; false when nobody waited for it. */
    boolean passwordShown() {
        var waited = awaitsPassword;
        awaitsPassword = false;
        return waited;
    }

    /** The appointments as they hold, end and go on in one another. */
    public Posts posts() {
        return new Posts(appointments, chosen);
    }

    public AccountState accountOn(LocalDate day) {
        if (accountId == null) {
            return AccountState.PENDING;
        }
        return posts().activeOn(day).isPresent() ? AccountState.OPEN : AccountState.DISABLED;
    }

    private Appointment find(UUID appointmentId) {
        return posts().of(appointmentId).orElseThrow(NotFoundException::new);
    }

    private void changed(String act, @Nullable String from, @Nullable String to) {
        record(act, from, to);
        tellInternally(new PersonChanged(id));
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public Optional<String> accountId() {
        return Optional.ofNullable(accountId);
    }

    public List<Appointment> appointments() {
        return Collections.unmodifiableList(appointments);
    }
}
