package vn.canbang.directory.person.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.person.AppointmentViews;
import vn.canbang.directory.person.People;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.person.Vacancies;
import vn.canbang.directory.person.VacancyView;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Page;

/** People as the administrator sees them, one or page by page. */
@Component
class PersonPages {

    private final People people;
    private final AppointmentViews appointments;
    private final Vacancies vacancies;
    private final AccessMatrix matrix;
    private final Today today;

    PersonPages(People people, AppointmentViews appointments, Vacancies vacancies, AccessMatrix matrix, Today today) {
        this.people = people;
        this.appointments = appointments;
        this.vacancies = vacancies;
        this.matrix = matrix;
        this.today = today;
    }

    Page<PersonView> page(Caller caller, PersonQuery query, @Nullable String after, int size) {
        return Page.of(
                people.list(query.filter(caller, today.date()), after, size),
                size,
                person -> view(person, caller, null),
                person -> NameOrder.cursor(person.nameKey(), person.id()));
    }

    /** Posts that nobody holds on a day, today when none is given. */
    Page<VacancyView> vacancies(@Nullable LocalDate on, @Nullable String after, int size) {
        var cursor = Cursor.decode(after, 1);
        var rows = vacancies.on(on == null ? today.date() : on).stream()
                .filter(open ->
                        cursor == null || open.order().compareTo(cursor.keys().getFirst()) > 0)
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, appointments::view, open -> Cursor.of(open.order()));
    }

    PersonView view(Person person, Caller caller, @Nullable List<VacancyView> leavesOpen) {
        var actions =
                Act.when(matrix.allows(caller, PersonController.WRITE), "appointment", "name_correction", "password");
        return new PersonView(
                person.id(),
                person.name(),
                person.username(),
                person.accountOn(today.date()),
                appointments.allOf(person),
                leavesOpen,
                actions);
    }
}
