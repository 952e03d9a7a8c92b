package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as they are listed. */
public interface PersonList {

    List<Person> list(Filter filter, @Nullable String after, int limit);

    /** People whose account was not made yet, because something was away or died meanwhile. */
    List<Person> withoutAccount();

    /** People who are or were appointed in one of these organisations. */
    List<Person> everAppointedIn(Set<UUID> organisations);

    /** People who are or were appointed at one of these units itself. */
    List<Person> everAppointedAt(Collection<String> unitPaths);

    /** Whose appointment it is. */
    Optional<Person> holding(UUID appointmentId);

    /**
     * @param endingFrom only those with an appointment that ends on this day or later, but not after {@code endingBy}
     * @param unit only those appointed at or under this path
     * @param unappointedOn only those without an appointment on this day
     * @param awaitingPassword only those whose first password was shown to nobody
     */
    record Filter(
            @Nullable String name,
            @Nullable String unit,
            @Nullable LocalDate unappointedOn,
            @Nullable LocalDate endingFrom,
            @Nullable LocalDate endingBy,
            boolean awaitingPassword) {}
}
