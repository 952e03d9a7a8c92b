package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.starter.problem.RejectedException;

/** Where a provider works and has worked, one place after the other; what has been stays as it was. */
record Employment(List<Workplace> places) {

    Employment {
        places = List.copyOf(places);
    }

    static Employment begin(Facility facility, Set<ServiceKind> services, LocalDate from) {
        return new Employment(List.of(open(facility, services, from)));
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

    private Employment ended(LocalDate on) {
        var all = new ArrayList<>(places);
        all.set(all.size() - 1, last().until(on));
        return new Employment(all);
    }

    private static Employment followedBy(List<Workplace> before, Workplace next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return new Employment(all);
    }

    private Set<ServiceKind> kept(@Nullable Set<ServiceKind> services) {
        return services == null ? last().serviceKinds() : services;
    }

    private void requireLater(LocalDate day, String pointer) {
        if (!day.isAfter(last().from())) {
            throw RejectedException.at(pointer, "ends_before_beginning");
        }
    }

    private static Workplace open(Facility facility, Set<ServiceKind> services, LocalDate from) {
        if (!facility.isOpenOn(from)) {
            throw RejectedException.at("/from", "facility_not_open");
        }
        return Workplace.at(facility, services, from);
    }
}
