package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.starter.time.Today;

/** What ended appointments leave open: posts of bodies that go on, which nobody holds in their own right. */
@Component
public class Vacancies {

    private final People people;
    private final Organisations organisations;
    private final Today today;

    Vacancies(People people, Organisations organisations, Today today) {
        this.people = people;
        this.organisations = organisations;
        this.today = today;
    }

    /** All that are open on a day, by unit, organisation and role; a later day shows what is about to be open. */
    public List<Vacancy> on(LocalDate day) {
        var all = people.findAll();
        var byOrganisation = new HashMap<UUID, Set<Person>>();
        all.forEach(person -> person.appointments()
                .forEach(held -> byOrganisation
                        .computeIfAbsent(held.organisationId(), key -> new LinkedHashSet<>())
                        .add(person)));
        var latest = new TreeMap<String, Vacancy>();
        for (var person : all) {
            for (var left : person.posts().endedOn(day)) {
                openAfter(person, left, day, byOrganisation.getOrDefault(left.organisationId(), Set.of()))
                        .forEach(open -> latest.merge(open.order(), open, Vacancies::laterLeft));
            }
        }
        return List.copyOf(latest.values());
    }

    /** What a person's ended and ending appointments leave open, each as of the day after. */
    public List<Vacancy> leftBy(Person person) {
        var ending = person.appointments().stream()
                .filter(held -> held.lastDay() != null)
                .toList();
        var colleagues = people.everAppointedIn(
                ending.stream().map(Appointment::organisationId).collect(Collectors.toSet()));
        return ending.stream()
                .flatMap(left -> openAfter(person, left, dayAfter(left), colleagues).stream())
                .sorted(Comparator.comparing(Vacancy::order))
                .toList();
    }

    private LocalDate dayAfter(Appointment left) {
        var after = Objects.requireNonNull(left.lastDay()).plusDays(1);
        return after.isBefore(today.date()) ? today.date() : after;
    }

    private List<Vacancy> openAfter(Person person, Appointment left, LocalDate day, Collection<Person> colleagues) {
        if (!left.isOwn()
                || !goesOn(left.organisationId(), day)
                || person.posts().goesOnFrom(left)) {
            return List.of();
        }
        return left.roles().stream()
                .filter(role -> colleagues.stream().noneMatch(other -> holds(other, left, role, day, true)))
                .map(role -> new Vacancy(
                        left,
                        role,
                        person,
                        colleagues.stream()
                                .filter(other -> holds(other, left, role, day, false))
                                .toList()))
                .toList();
    }

    private static boolean holds(Person person, Appointment post, Role role, LocalDate day, boolean own) {
        return person.posts().holdingOn(day).stream()
                .anyMatch(held -> held.organisationId().equals(post.organisationId())
                        && (own
                                ? held.unitPath().equals(post.unitPath())
                                : held.unitPath().startsWith(post.unitPath()))
                        && held.roles().contains(role)
                        && held.isOwn() == own);
    }

    private boolean goesOn(UUID organisation, LocalDate day) {
        return organisations
                .findById(organisation)
                .filter(body -> body.existsOn(day))
                .isPresent();
    }

    private static Vacancy laterLeft(Vacancy one, Vacancy other) {
        return other.since().isAfter(one.since()) ? other : one;
    }
}
