package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.Named;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/** Somebody with dated appointments: made, ended, going on in one another when a body or unit passes, and taken back. */
abstract class PostHolder extends Named {

    @Id
    private final UUID id;

    private final List<Appointment> appointments;

    PostHolder(UUID id, String name, ListedName listed, List<Appointment> appointments) {
        super(name, listed);
        this.id = id;
        this.appointments = new ArrayList<>(appointments);
    }

    void appoint(Appointment appointment) {
        if (appointment.lastDay() != null && appointment.lastDay().isBefore(appointment.from())) {
            throw RejectedException.at("/validTo", "ends_before_beginning");
        }
        if (of(appointment.id()).isPresent()) {
            return;
        }
        if (appointments.stream().anyMatch(appointment::clashesWith)) {
            throw RejectedException.at("/roles", "role_stands_alone");
        }
        add(appointment);
    }

    /**
     * A post goes on in another one, whatever else its holder holds: what an earlier version let somebody hold side by side is
     * no less held because one of the bodies has become another.
     */
    void goOn(Appointment next) {
        if (of(next.id()).isEmpty()) {
            add(next);
        }
    }

    private void add(Appointment appointment) {
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
                endWhatFollows(next.id(), lastDay);
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

    /** Takes back an appointment that another one was to go on in, and what that was to go on in; false when there is none. */
    boolean takeBack(UUID appointmentId) {
        if (!appointments.removeIf(each -> each.id().equals(appointmentId) && each.follows() != null)) {
            return false;
        }
        changed("take_back_appointment", appointmentId.toString(), null);
        List.copyOf(appointments).stream()
                .filter(next -> appointmentId.equals(next.follows()))
                .forEach(next -> takeBack(next.id()));
        return true;
    }

    Appointment find(UUID appointmentId) {
        return of(appointmentId).orElseThrow(NotFoundException::new);
    }

    private Optional<Appointment> of(UUID appointmentId) {
        return appointments.stream()
                .filter(held -> held.id().equals(appointmentId))
                .findFirst();
    }

    void changed(String act, @Nullable String from, @Nullable String to) {
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

    public List<Appointment> appointments() {
        return Collections.unmodifiableList(appointments);
    }
}
