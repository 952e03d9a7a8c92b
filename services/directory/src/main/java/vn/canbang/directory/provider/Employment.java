package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * Where a provider works and has worked, one place after the other; what has been stays as it was.
 *
 * @param facilityId where the provider works now, or worked last
 * @param departedOn first day on which the provider is gone; absent while there
 */
record Employment(
        @Field("workplaces") List<Workplace> places,
        UUID facilityId,
        boolean departed,
        @Nullable LocalDate departedOn) {

    Employment {
        places = List.copyOf(places);
    }

    private static Employment of(List<Workplace> places) {
        var last = places.getLast();
        return new Employment(places, last.facilityId(), last.until() != null, last.until());
    }

    static Employment begin(Facility facility, Set<ServiceKind> services, LocalDate from) {
        return of(List.of(open(facility, services, from)));
    }

    /** As the times of a facility have left it. */
    static Employment after(FollowedTimes followed) {
        return of(followed.places());
    }

    Workplace last() {
        return places.getLast();
    }

    Employment move(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        if (facility.id().equals(last().facilityId())) {
            throw RejectedException.at("/facilityId", "same_workplace");
        }
        requireLater(from, "/from");
        return changed(from, open(facility, kept(services), from));
    }

    /** Goes on at the same place with other services. */
    Employment offer(Set<ServiceKind> services, LocalDate from) {
        requireLater(from, "/from");
        return changed(from, last().with(services, from));
    }

    Employment end(LocalDate on) {
        requireLater(on, "/departedOn");
        return ended(on);
    }

    /** Nobody left: whoever went with the facility comes back with it. */
    Employment goOn() {
        if (isCutShort()) {
            throw new ConflictException("provider_left_with_facility");
        }
        return ended(null);
    }

    /** True when the last stay ended because the facility closed. */
    boolean isCutShort() {
        return last().cutShort() != null;
    }

    /** The same as the facility is called now: a name becomes another one only when it was written wrongly. */
    Employment named(Facility facility) {
        return of(places.stream().map(place -> place.named(facility)).toList());
    }

    /** What the times of a facility make of the work there. */
    FollowedTimes followed(Facility facility) {
        return FollowedTimes.of(places, facility);
    }

    Employment resume(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        var away = last().until();
        if (away != null && from.isBefore(away)) {
            throw RejectedException.at("/from", "ends_before_beginning");
        }
        return followedBy(places, open(facility, kept(services), from));
    }

    private Employment changed(LocalDate day, Workplace next) {
        return followedBy(ended(day).places(), next);
    }

    private Employment ended(@Nullable LocalDate on) {
        var all = new ArrayList<>(places);
        all.set(all.size() - 1, last().until(on));
        return of(all);
    }

    private static Employment followedBy(List<Workplace> before, Workplace next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return of(all);
    }

    private Set<ServiceKind> kept(@Nullable Set<ServiceKind> services) {
        return services == null ? last().serviceKinds() : services;
    }

    private void requireLater(LocalDate day, String pointer) {
        if (!day.isAfter(last().from())) {
            throw RejectedException.at(pointer, "ends_before_beginning");
        }
    }

    /** True when that is just where and from when somebody once worked. */
    boolean was(UUID facility, LocalDate from) {
        return places.stream()
                .anyMatch(place ->
                        place.facilityId().equals(facility) && place.from().equals(from));
    }

    private static Workplace open(Facility facility, Set<ServiceKind> services, LocalDate from) {
        if (!facility.isOpenOn(from)) {
            throw RejectedException.at("/from", "facility_not_open");
        }
        return Workplace.at(facility, services, from);
    }
}
