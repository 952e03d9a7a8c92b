package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Ownership;

/**
 * A time in which a facility worked with the same services under the same ownership.
 *
 * @param until first day on which it no longer did
 */
public record OperatingPeriod(
        Set<ServiceKind> serviceKinds,
        Ownership ownership,
        LocalDate from,
        @Nullable LocalDate until) {

    public OperatingPeriod {
        serviceKinds = new TreeSet<>(serviceKinds);
    }

    OperatingPeriod until(@Nullable LocalDate day) {
        return new OperatingPeriod(serviceKinds, ownership, from, day);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Stream<LocalDate> days() {
        return Stream.concat(Stream.of(from), Stream.ofNullable(until));
    }

    /** Change of the stock of facilities that are asked for a commitment that this period means for a day. */
    long changeOn(LocalDate day, AskedServices asked) {
        return asked.changeOn(day, serviceKinds, from, until);
    }
}
