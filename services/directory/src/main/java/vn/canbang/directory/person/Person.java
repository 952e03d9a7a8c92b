package vn.canbang.directory.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.aggregate.Actor;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/** An officer who works with the platform: a name, an account, and dated appointments. */
@Document("people")
public class Person extends Aggregate {

    private static final int DAYS_TO_READ_THE_END = 30;

    @Id
    private final UUID id;

    private final String name;
    private final ListedName listed;
    private final String username;
    private final List<Appointment> appointments;
    private @Nullable String accountId;
    private @Nullable UUID chosen;
    /** Its first password was made and shown to nobody, so it has to be made anew and handed over. */
    private boolean awaitsPassword;

    Person(UUID id, String name, ListedName listed, String username, List<Appointment> appointments) {
        this.id = id;
        this.name = name;
        this.listed = listed;
        this.username = username;
        this.appointments = new ArrayList<>(appointments);
    }

    static Person enter(UUID id, String name, String username) {
        var person = new Person(
                id, name, ListedName.ofPerson(name).foundBy(java.util.stream.Stream.of(username)), username, List.of());
        person.record("enter", null, username);
        person.tellInternally(new PersonChanged(id));
        return person;
    }

    void appoint(Appointment appointment) {
        if (appointment.lastDay() != null && appointment.lastDay().isBefore(appointment.from())) {
            throw RejectedException.at("/validTo", "ends_before_beginning");
        }
        if (appointments.stream().anyMatch(held -> held.id().equals(appointment.id()))) {
            return;
        }
        appointments.add(appointment);
        record("appoint", null, appointment.id().toString());
        tellInternally(new PersonChanged(id));
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
        record("end_appointment", appointmentId.toString(), lastDay.toString());
        tellInternally(new PersonChanged(id));
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
        record(act, held.id().toString(), last.toString());
        tellInternally(new PersonChanged(id));
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
        record("take_back_appointment", appointmentId.toString(), null);
        tellInternally(new PersonChanged(id));
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
        record("choose_appointment", chosen == null ? null : chosen.toString(), appointmentId.toString());
        chosen = appointmentId;
        tellInternally(new PersonChanged(id));
    }

    /** @param awaiting true when the person has a password that somebody has to be shown yet */
    void accountOpened(String account, boolean awaiting) {
        if (account.equals(accountId)) {
            return;
        }
        accountId = account;
        awaitsPassword = awaiting;
        record("open_account", null, null);
        tellInternally(new PersonChanged(id));
    }

    /** The first password was shown; false when nobody waited for it. */
    boolean passwordShown() {
        var waited = awaitsPassword;
        awaitsPassword = false;
        return waited;
    }

    /** The appointment that counts on a day: the chosen one, or what it goes on in, while that holds; else the latest. */
    public Optional<Appointment> activeOn(LocalDate day) {
        var holding = holdingOn(day);
        return holding.stream()
                .filter(this::goesBackToChosen)
                .max(Comparator.comparing(Appointment::from))
                .or(() -> holding.stream().max(Comparator.comparing(Appointment::from)));
    }

    /** True when a post goes on in another one, so that it is not left open. */
    boolean goesOnFrom(Appointment left) {
        return appointments.stream().anyMatch(each -> left.id().equals(each.follows()));
    }

    private boolean goesBackToChosen(Appointment held) {
        var before = held.follows();
        return held.id().equals(chosen)
                || (before != null
                        && appointment(before).filter(this::goesBackToChosen).isPresent());
    }

    public List<Appointment> holdingOn(LocalDate day) {
        return appointments.stream().filter(held -> held.holdsOn(day)).toList();
    }

    /** Appointments that ended before a day. */
    List<Appointment> endedOn(LocalDate day) {
        return appointments.stream()
                .filter(held -> held.lastDay() != null && held.lastDay().isBefore(day))
                .toList();
    }

    /** The appointment that ended last, for somebody who holds none any more. */
    Optional<Appointment> leftOn(LocalDate day) {
        return holdingOn(day).isEmpty()
                ? endedOn(day).stream().max(Comparator.comparing(held -> String.valueOf(held.lastDay())))
                : Optional.empty();
    }

    /** True for some weeks after the last appointment, so that the person can read that it has ended, and whom to ask. */
    boolean hasJustLeft(LocalDate day) {
        return leftOn(day)
                .map(Appointment::lastDay)
                .filter(last -> !last.plusDays(DAYS_TO_READ_THE_END).isBefore(day))
                .isPresent();
    }

    Optional<Appointment> appointment(UUID appointmentId) {
        return appointments.stream()
                .filter(held -> held.id().equals(appointmentId))
                .findFirst();
    }

    public AccountState accountOn(LocalDate day) {
        if (accountId == null) {
            return AccountState.PENDING;
        }
        return activeOn(day).isPresent() ? AccountState.OPEN : AccountState.DISABLED;
    }

    boolean enteredBefore(Instant moment) {
        var entered = history().getFirst().at();
        return entered != null && entered.isBefore(moment);
    }

    /** The account of whoever made an appointment, or the platform's name when it did. */
    Optional<String> appointedBy(UUID appointmentId) {
        return history().stream()
                .filter(step ->
                        step.act().equals("appoint") && appointmentId.toString().equals(step.to()))
                .findFirst()
                .flatMap(step -> Optional.ofNullable(step.by()))
                .map(Actor::subject);
    }

    private Appointment find(UUID appointmentId) {
        return appointment(appointmentId).orElseThrow(NotFoundException::new);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return listed.key();
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
