package vn.canbang.directory.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Parts;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Posts of bodies and units that pass into others on a day. Each goes on in an appointment of its own whose id follows from
 * the old one, so preparing, completing and taking back may be repeated; accounts follow the appointments.
 */
@Component
public class PassingPosts {

    private final People people;
    private final NextPosts nextPosts;

    PassingPosts(People people, NextPosts nextPosts) {
        this.people = people;
        this.nextPosts = nextPosts;
    }

    /** Whose posts pass and where they go on; changes nothing. */
    public List<PassingPost> proposed(Passage passage, NewSeats seats) {
        return touched(passage).stream()
                .flatMap(person -> nextPosts.of(person, passage, seats).stream())
                .sorted(Comparator.comparing(PassingPost::name)
                        .thenComparing(post -> post.held().id()))
                .toList();
    }

    /**
     * Makes the appointments in which posts go on, so that nobody stands without one on the morning.
     *
     * @param confirmed the posts that a second person has looked at; no other goes on
     */
    public void prepare(Passage passage, NewSeats seats, Set<UUID> confirmed) {
        touched(passage)
                .forEach(person -> change(person.id(), found -> appoint(found, passage, seats, confirmed::contains)));
    }

    /** Makes what is not made yet, and ends the old posts on the day before. */
    public void complete(Passage passage, NewSeats seats, Set<UUID> confirmed) {
        complete(passage, seats, confirmed::contains);
    }

    /** The same for every post: nobody has planned it, whoever ended the body appoints as well. */
    public void complete(Passage passage, NewSeats seats) {
        complete(passage, seats, post -> true);
    }

    private void complete(Passage passage, NewSeats seats, Predicate<UUID> confirmed) {
        touched(passage)
                .forEach(person -> change(person.id(), found -> {
                    var made = appoint(found, passage, seats, confirmed);
                    return endOld(found, passage) || made;
                }));
    }

    /** Takes back what was prepared. */
    public void takeBack(Passage passage) {
        touched(passage).forEach(person -> change(person.id(), found -> takeBack(found, passage)));
    }

    private Collection<Person> touched(Passage passage) {
        var found = new LinkedHashMap<UUID, Person>();
        Parts.of(passage.bodies(), part -> people.everAppointedIn(Set.copyOf(part)))
                .forEach(person -> found.put(person.id(), person));
        Parts.of(passage.units(), people::everAppointedAt).forEach(person -> found.put(person.id(), person));
        return found.values();
    }

    private void change(UUID id, Change change) {
        Overtaken.again(() -> people.findById(id).filter(change::happensTo).ifPresent(people::save));
    }

    private boolean appoint(Person person, Passage passage, NewSeats seats, Predicate<UUID> confirmed) {
        var made = nextPosts.of(person, passage, seats).stream()
                .filter(post -> confirmed.test(post.held().id()))
                .flatMap(post -> Optional.ofNullable(post.next()).stream())
                .filter(next -> person.posts().of(next.id()).isEmpty())
                .toList();
        made.forEach(person::goOn);
        return !made.isEmpty();
    }

    private static boolean endOld(Person person, Passage passage) {
        var changed = false;
        for (var held : List.copyOf(person.appointments())) {
            changed |=
                    passage.touches(held) && person.passedOn(held, passage.on().minusDays(1));
        }
        return changed;
    }

    private static boolean takeBack(Person person, Passage passage) {
        var changed = false;
        for (var held : List.copyOf(person.appointments())) {
            changed |= person.takeBack(passage.idOf(held.id()));
        }
        return changed;
    }

    /** A change of a person; says whether there was anything to change. */
    private interface Change {
        boolean happensTo(Person person);
    }
}
