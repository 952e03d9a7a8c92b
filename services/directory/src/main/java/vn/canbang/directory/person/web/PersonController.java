package vn.canbang.directory.person.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.person.AppointmentViews;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.person.PersonManagement;
import vn.canbang.directory.person.Vacancies;
import vn.canbang.directory.person.VacancyView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Officers and their appointments, for the administrator of the province. */
@RestController
@RequestMapping("/api/directory/v1/people")
class PersonController {

    private static final String READ = "person:read";
    static final String WRITE = "person:write";

    private final PersonManagement management;
    private final PersonPages pages;
    private final AppointmentViews appointments;
    private final Vacancies vacancies;
    private final Audit audit;

    PersonController(
            PersonManagement management,
            PersonPages pages,
            AppointmentViews appointments,
            Vacancies vacancies,
            Audit audit) {
        this.management = management;
        this.pages = pages;
        this.appointments = appointments;
        this.vacancies = vacancies;
        this.audit = audit;
    }

    @GetMapping
    @Permit(READ)
    Page<PersonView> list(
            Caller caller,
            @ParameterObject PersonQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        audit.read("people", "list");
        return pages.page(caller, query, after, Limit.of(limit));
    }

    /** Posts that nobody holds, on a day: the list that is worked off until it is empty. */
    @GetMapping("/vacancies")
    @Permit(READ)
    Page<VacancyView> vacancies(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        audit.read("people", "vacancies");
        return pages.vacancies(on, after, Limit.of(limit));
    }

    @GetMapping("/{id}")
    @Permit(READ)
    ResponseEntity<PersonView> get(Caller caller, @PathVariable UUID id) {
        var person = management.get(id);
        audit.read("person", id.toString());
        return answer(person, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit(WRITE)
    ResponseEntity<EnteredView> enter(Attempt attempt, Caller caller, @Valid @RequestBody EnterPersonRequest request) {
        var entered =
                management.enter(attempt, request.name(), request.username(), request.password(), request.wishes());
        return Versioned.made(
                entered.person(), new EnteredView(pages.view(entered.person(), caller, null), entered.password()));
    }

    @PostMapping("/{id}/name-correction")
    @Permit(WRITE)
    ResponseEntity<PersonView> correctName(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody CorrectPersonNameRequest request) {
        return answer(management.correctName(attempt, id, request.correction()), caller);
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
        return Versioned.shown(person, pages.view(person, caller, open));
    }

    /** A one-time password, shown once. */
    record NewPassword(String password) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}
