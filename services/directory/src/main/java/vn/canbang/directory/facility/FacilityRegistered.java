package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.aggregate.DomainEvent;
import vn.canbang.starter.territory.UnitVersion;

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

    static FacilityRegistered of(UUID facility, FacilityDetails details, UnitVersion commune) {
        return new FacilityRegistered(
                facility,
                commune.id(),
                commune.path(),
                details.kind(),
                details.specialty(),
                new TreeSet<>(details.serviceKinds()),
                details.ownership(),
                details.operatingLicenceNo(),
                details.openedOn());
    }

    @Override
    public String type() {
        return "vn.canbang.directory.facility-registered.v1";
    }
}
