package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A facility never closed: that it did was recorded by mistake. Told to agencies as well, with the licence that it works on
 * under.
 *
 * @param closedOn the day on which it was said to have closed
 */
record FacilityClosureRevoked(
        UUID facility, String unit, String path, @Nullable String operatingLicenceNo, LocalDate closedOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-closure-revoked.v1";
    }
}
