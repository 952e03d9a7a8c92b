package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.aggregate.DomainEvent;

/** A facility stands in the directory; told to agencies as well. */
record FacilityRegistered(
        UUID facility,
        String unit,
        String path,
        FacilityKind kind,
        @Nullable Specialty specialty,
        Set<ServiceKind> serviceKinds,
        Ownership ownership,
        @Nullable String operatingLicenceNo,
        LocalDate openedOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.facility-registered.v1";
    }
}
