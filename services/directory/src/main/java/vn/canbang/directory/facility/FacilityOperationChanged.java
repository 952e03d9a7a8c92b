package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.aggregate.DomainEvent;

/** A facility works with other services or under another ownership from this day on; told to agencies as well. */
record FacilityOperationChanged(
        UUID facility, String unit, String path, Set<ServiceKind> serviceKinds, Ownership ownership, LocalDate from)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-operation-changed.v1";
    }
}
