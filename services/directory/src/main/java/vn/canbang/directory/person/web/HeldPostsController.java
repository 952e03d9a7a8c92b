package vn.canbang.directory.person.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.person.People;
import vn.canbang.directory.person.Person;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Page;

/** How many people hold posts in bodies from today on, for whoever is about to end one: numbers only. */
@RestController
class HeldPostsController {

    private static final int AT_ONCE = 100;

    private final People people;
    private final Today today;

    HeldPostsController(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    /** One row for each body that is asked about. */
    @GetMapping("/api/directory/v1/people/held-posts")
    @Permit("person:read")
    Page<HeldPostsView> held(@RequestParam(required = false) @Nullable List<UUID> organisation) {
        var asked = new LinkedHashSet<>(organisation == null ? List.<UUID>of() : organisation);
        if (asked.size() > AT_ONCE) {
            throw InvalidException.at("/organisation", "invalid_value");
        }
        var appointed = asked.isEmpty() ? List.<Person>of() : people.everAppointedIn(Set.copyOf(asked));
        var date = today.date();
        return new Page<>(
                asked.stream()
                        .map(body -> HeldPostsView.of(body, appointed, date))
                        .toList(),
                null);
    }

    /** How many people hold how many posts in a body on a day or later. */
    record HeldPostsView(UUID organisation, int people, int posts) {

        private static HeldPostsView of(UUID body, List<Person> appointed, LocalDate from) {
            var held = appointed.stream()
                    .mapToInt(person -> postsOf(person, body, from))
                    .filter(posts -> posts > 0)
                    .summaryStatistics();
            return new HeldPostsView(body, (int) held.getCount(), (int) held.getSum());
        }

        private static int postsOf(Person person, UUID body, LocalDate from) {
            return (int) person.appointments().stream()
                    .filter(held -> held.organisationId().equals(body))
                    .filter(held -> held.lastDay() == null || !held.lastDay().isBefore(from))
                    .count();
        }
    }
}
