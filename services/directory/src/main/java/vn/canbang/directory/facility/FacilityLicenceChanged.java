package vn.canbang.directory.facility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/** A facility works under another operating licence; told to agencies as well, which know it by that number. */
record FacilityLicenceChanged(
        UUID facility, String unit, String path, @Nullable String operatingLicenceNo) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-licence-changed.v1";
    }
}
