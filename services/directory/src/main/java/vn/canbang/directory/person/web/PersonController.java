package vn.canbang.directory.person.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.listing.Acts;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.Versioned;
import vn.canbang.directory.person.AppointmentViews;
import vn.canbang.directory.person.People;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.person.PersonList;
import vn.canbang.directory.person.PersonManagement;
import vn.canbang.directory.person.Vacancies;
import vn.canbang.directory.person.VacancyView;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Officers and their appointments, for the administrator of the province. */
@RestController
@RequestMapping("/api/directory/v1/people")
class PersonController {

    private static final String READ = "person:read";
    private static final String WRITE = "person:write";

    private final PersonManagement management;
    private final People people;
    private final AppointmentViews appointments;
    private final Vacancies vacancies;
    private final AccessMatrix matrix;
    private final Audit audit;
    private final Today today;

    PersonController(
            PersonManagement management,
            People people,
            AppointmentViews appointments,
            Vacancies vacancies,
            AccessMatrix matrix,
            Audit audit,
            Today today) {
        this.management = management;
        this.people = people;
        this.appointments = appointments;
        this.vacancies = vacancies;
        this.matrix = matrix;
        this.audit = audit;
        this.today = today;
    }

    @GetMapping
    @Permit(READ)
    Page<PersonView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean unappointed,
            @RequestParam(required = false) @Nullable LocalDate endingBy,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var under = unit == null
                ? null
                : caller.scope().subtree(unit).map(UnitPath::value).orElse(null);
        var filter = new PersonList.Filter(
                q, under, Boolean.TRUE.equals(unappointed) ? today.date() : null, today.date(), endingBy);
        audit.read("people", "list");
        return Page.of(
                people.list(filter, after, size),
                size,
                person -> view(person, caller, null),
                person -> NameOrder.cursor(person.nameKey(), person.id()));
    }

    /** Posts that nobody holds, on a day: the list that is worked off until it is empty. */
    @GetMapping("/vacancies")
    @Permit(READ)
    Page<VacancyView> vacancies(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var cursor = Cursor.decode(after, 1);
        var rows = vacancies.on(on == null ? today.date() : on).stream()
                .filter(open ->
                        cursor == null || open.order().compareTo(cursor.keys().getFirst()) > 0)
                .limit(size + 1L)
                .toList();
        audit.read("people", "vacancies");
        return Page.of(rows, size, appointments::view, open -> Cursor.of(open.order()));
    }

    @GetMapping("/{id}")
    @Permit(READ)
    ResponseEntity<PersonView> get(Caller caller, @PathVariable UUID id) {
        var person = management.get(id);
        audit.read("person", id.toString());
        return answer(person, caller);
    }

    @PostMapping
    @Permit(WRITE)
    ResponseEntity<EnteredView> enter(Attempt attempt, Caller caller, @Valid @RequestBody EnterPersonRequest request) {
        var entered =
                management.enter(attempt, request.name(), request.username(), request.password(), request.wishes());
        return Versioned.made(
                entered.person(), new EnteredView(view(entered.person(), caller, null), entered.password()));
    }

    @PostMapping("/{id}/appointments")
    @Permit(WRITE)
    ResponseEntity<PersonView> appoint(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody AppointmentRequest request) {
        return answer(management.appoint(attempt, caller, id, request.wish()), caller);
    }

    @PostMapping("/{id}/appointments/{appointmentId}/end")
    @Permit(WRITE)
    ResponseEntity<PersonView> endAppointment(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID appointmentId,
            @Valid @RequestBody EndAppointmentRequest request) {
        return answer(management.endAppointment(attempt, caller, id, appointmentId, request.lastDay()), caller);
    }

    @PostMapping("/{id}/password")
    @Permit(WRITE)
    NewPassword renewPassword(Attempt attempt, @PathVariable UUID id) {
        return new NewPassword(management.renewPassword(attempt, id));
    }

    private ResponseEntity<PersonView> answer(Person person, Caller caller) {
        var open = vacancies.leftBy(person).stream().map(appointments::view).toList();
        return Versioned.shown(person, view(person, caller, open));
    }

    private PersonView view(Person person, Caller caller, @Nullable List<VacancyView> leavesOpen) {
        var actions = Acts.when(matrix.allows(caller, WRITE), "appointment", "password");
        return new PersonView(
                person.id(),
                person.name(),
                person.username(),
                person.accountOn(today.date()),
                appointments.allOf(person),
                leavesOpen,
                actions);
    }

    /** A one-time password, shown once. */
    record NewPassword(String password) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}
