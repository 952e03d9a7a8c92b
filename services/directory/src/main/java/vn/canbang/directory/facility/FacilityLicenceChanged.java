package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A facility works under another operating licence, or its number had been written wrongly; told to agencies as well, which know
 * it by that number.
 *
 * @param from since when it works under the licence of this number; of a number that is put right the day of that licence
 */
record FacilityLicenceChanged(
        UUID facility, String unit, String path, @Nullable String operatingLicenceNo, LocalDate from)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-licence-changed.v1";
    }
}
