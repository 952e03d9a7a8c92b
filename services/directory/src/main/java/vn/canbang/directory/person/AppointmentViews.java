package vn.canbang.directory.person;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.time.Today;

/** Shows appointments with the names of what they are about. */
@Component
public class AppointmentViews {

    private final Organisations organisations;
    private final UnitCatalogue units;
    private final Today today;

    AppointmentViews(Organisations organisations, UnitCatalogue units, Today today) {
        this.organisations = organisations;
        this.units = units;
        this.today = today;
    }

    public List<AppointmentView> allOf(Person person) {
        return views(person, person.appointments());
    }

    public List<AppointmentView> holdingTodayOf(Person person) {
        return views(person, person.posts().holdingOn(today.date()));
    }

    /** The appointment that ended last, of somebody who holds none any more. */
    public Optional<AppointmentView> lastEndedOf(Person person) {
        return person.posts().leftOn(today.date()).map(held -> view(held, false));
    }

    private List<AppointmentView> views(Person person, List<Appointment> appointments) {
        var active = person.posts().activeOn(today.date()).map(Appointment::id);
        return appointments.stream()
                .map(held -> view(held, active.filter(held.id()::equals).isPresent()))
                .toList();
    }

    private AppointmentView view(Appointment held, boolean active) {
        return new AppointmentView(
                held.id(),
                organisation(held),
                units.named(held.unitId()),
                new TreeSet<>(held.roles()),
                held.from(),
                held.lastDay(),
                held.actingFor(),
                held.deputyOf(),
                active);
    }

    private AppointmentView.OrganisationName organisation(Appointment held) {
        var organisation = organisations.findById(held.organisationId()).orElseThrow(NotFoundException::new);
        return new AppointmentView.OrganisationName(
                organisation.id(), organisation.name(), organisation.kind(), held.reach());
    }

    /** A post that nobody holds, with the names of what it is about. */
    public VacancyView view(Vacancy vacancy) {
        var left = vacancy.left();
        return new VacancyView(
                organisation(left),
                units.named(left.unitId()),
                vacancy.role(),
                vacancy.since(),
                new VacancyView.PersonName(
                        vacancy.lastHolder().id(), vacancy.lastHolder().name()),
                vacancy.deputies().stream()
                        .map(person -> new VacancyView.PersonName(person.id(), person.name()))
                        .toList());
    }
}
