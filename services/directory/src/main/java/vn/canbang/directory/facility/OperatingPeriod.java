package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
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

    OperatingPeriod until(LocalDate day) {
        return new OperatingPeriod(serviceKinds, ownership, from, day);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Change of the stock of facilities with sensitive services that this period means for a day. */
    long changeOn(LocalDate day) {
        var came = from.equals(day) ? 1L : 0L;
        var went = day.equals(until) ? 1L : 0L;
        return isSensitive() ? came - went : 0;
    }

    public boolean isSensitive() {
        return ServiceKind.anySensitive(serviceKinds);
    }
}
