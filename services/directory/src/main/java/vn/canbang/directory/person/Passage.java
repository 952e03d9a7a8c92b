package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * What passes on a day, and why.
 *
 * @param cause the record that it happens for
 * @param bodies organisations all of whose posts pass
 * @param units paths whose posts pass, whichever body they are in
 */
public record Passage(UUID cause, LocalDate on, Set<UUID> bodies, Set<String> units) {

    public Passage {
        bodies = Set.copyOf(bodies);
        units = Set.copyOf(units);
    }

    boolean touches(Appointment held) {
        return covers(held) && !isOver(held);
    }

    /** Also when the post has ended by now, perhaps because it has passed. */
    boolean covers(Appointment held) {
        return (bodies.contains(held.organisationId()) || units.contains(held.unitPath())) && !isOwnWork(held);
    }

    private boolean isOver(Appointment held) {
        var last = held.lastDay();
        return last != null && (last.isBefore(on) || last.isBefore(held.from()));
    }

    private boolean isOwnWork(Appointment held) {
        var before = held.follows();
        return before != null && idOf(before).equals(held.id());
    }

    UUID idOf(UUID held) {
        return NameBasedId.of("passed-appointment", cause, held);
    }
}
