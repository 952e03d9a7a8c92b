package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/** A facility that had closed works again from this day on; told to agencies as well. */
record FacilityReopened(
        UUID facility, String unit, String path, @Nullable String operatingLicenceNo, LocalDate reopenedOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-reopened.v1";
    }
}
