package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Where a provider works or worked, with what was true of the facility then.
 *
 * @param until first day on which the provider is no longer there
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
        @Nullable LocalDate until) {

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
                null);
    }

    /** The same place with other services, as it goes on from a day. */
    Workplace with(Set<ServiceKind> services, LocalDate day) {
        return new Workplace(
                facilityId,
                facilityName,
                facilityKind,
                ownership,
                communeId,
                communePath,
                owner,
                new TreeSet<>(services),
                day,
                null);
    }

    Workplace until(LocalDate day) {
        return new Workplace(
                facilityId,
                facilityName,
                facilityKind,
                ownership,
                communeId,
                communePath,
                owner,
                serviceKinds,
                from,
                day);
    }

    boolean isAsIn(Facility facility) {
        return ownership == facility.ownership();
    }

    /** First day on which the provider is no longer there; only of a place that has been left. */
    LocalDate end() {
        return Objects.requireNonNull(until, "still there");
    }

    /** The count of providers that a change on a day touches. */
    MeasuredDay countedOn(LocalDate day) {
        return new MeasuredDay(MEASURE, communeId, communePath, owner, day);
    }

    boolean isSensitive() {
        return ServiceKind.anySensitive(serviceKinds);
    }

    /** Change of the stock of providers that this stay means for a day. */
    long changeOn(LocalDate day) {
        var came = from.equals(day) ? 1L : 0L;
        var went = day.equals(until) ? 1L : 0L;
        return isSensitive() ? came - went : 0;
    }
}
