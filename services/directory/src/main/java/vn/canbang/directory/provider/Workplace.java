package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.AskedServices;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.OperatingPeriod;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Where a provider works or worked, with what was true of the facility then.
 *
 * @param until first day on which the provider is no longer there
 * @param cutShort when it ended with the facility: how long it was to go on; absent when it ended by itself or goes on
 */
public record Workplace(
        UUID facilityId,
        String facilityName,
        FacilityKind facilityKind,
        Ownership ownership,
        String communeId,
        String communePath,
        @Nullable UUID owner,
        Set<ServiceKind> serviceKinds,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable CutShort cutShort) {

    static final String MEASURE = "directory.providers";

    static Workplace at(Facility facility, Set<ServiceKind> services, LocalDate from) {
        return new Workplace(
                facility.id(),
                facility.details().name(),
                facility.details().kind(),
                facility.ownership(),
                facility.communeId(),
                facility.communePath(),
                facility.owner(),
                new TreeSet<>(services),
                from,
                null,
                null);
    }

    /** The same place with other services, as it goes on from a day. */
    Workplace with(Set<ServiceKind> services, LocalDate day) {
        return over(ownership, new TreeSet<>(services), day, null);
    }

    /** The same place as the facility is called now. */
    Workplace named(Facility facility) {
        return facility.id().equals(facilityId)
                ? copy(facility.details().name(), ownership, serviceKinds, from, until, cutShort)
                : this;
    }

    Workplace until(@Nullable LocalDate day) {
        return over(ownership, serviceKinds, from, day);
    }

    /**
     * What the facility's own times leave of the stay: each part under the ownership of its days, until the facility closes;
     * whoever goes on there after it has opened again has come back. Who was to begin while it was closed never did. A stay
     * that was cut short is looked at as long as it was to go on: so it goes on when the closing was a mistake.
     *
     * @param next first day of the workplace after this one
     */
    List<Workplace> within(List<OperatingPeriod> periods, @Nullable LocalDate next) {
        if (from.isBefore(periods.getFirst().from())) {
            return List.of(this);
        }
        var ownEnd = cutShort == null ? until : earlier(cutShort.until(), next);
        var parts = new ArrayList<Workplace>();
        var day = from;
        for (var period : periods) {
            if (period.until() != null && !period.until().isAfter(day)) {
                continue;
            }
            if (period.from().isAfter(day)) {
                break;
            }
            var end = earlier(period.until(), ownEnd);
            append(parts, over(period.ownership(), serviceKinds, day, end));
            if (end == null || end.equals(ownEnd)) {
                return parts;
            }
            day = end;
        }
        if (parts.isEmpty()) {
            return List.of(endingWithFacility(this, from));
        }
        parts.set(parts.size() - 1, endingWithFacility(parts.getLast(), day));
        return parts;
    }

    /** The last part of this stay, which the closing of the facility on a day cut short. */
    private Workplace endingWithFacility(Workplace part, LocalDate day) {
        var cut = new CutShort(day, cutShort == null ? until : cutShort.until());
        return copy(facilityName, part.ownership, serviceKinds, part.from, day, cut);
    }

    private static void append(List<Workplace> parts, Workplace next) {
        if (!parts.isEmpty() && parts.getLast().ownership == next.ownership) {
            parts.set(parts.size() - 1, parts.getLast().until(next.until));
        } else {
            parts.add(next);
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private Workplace over(Ownership under, Set<ServiceKind> services, LocalDate begin, @Nullable LocalDate end) {
        return copy(facilityName, under, services, begin, end, null);
    }

    private Workplace copy(
            String name,
            Ownership under,
            Set<ServiceKind> services,
            LocalDate begin,
            @Nullable LocalDate end,
            @Nullable CutShort cut) {
        return new Workplace(
                facilityId, name, facilityKind, under, communeId, communePath, owner, services, begin, end, cut);
    }

    /** The count of providers that a change on a day touches. */
    MeasuredDay countedOn(LocalDate day) {
        return new MeasuredDay(MEASURE, communeId, communePath, owner, day);
    }

    /** The counts that coming here and leaving touch. */
    Stream<MeasuredDay> counted() {
        return Stream.of(Optional.of(from), Optional.ofNullable(until))
                .flatMap(Optional::stream)
                .map(this::countedOn);
    }

    /** Change of the stock of providers who are asked for a commitment that this stay means for a day. */
    long changeOn(LocalDate day, AskedServices asked) {
        return asked.changeOn(day, serviceKinds, from, until);
    }
}
