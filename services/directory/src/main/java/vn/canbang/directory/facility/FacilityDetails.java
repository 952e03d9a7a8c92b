package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.problem.RejectedException;

/**
 * What is told of a facility when it is registered; never anything about patients.
 *
 * @param headTitle title of whoever heads it, not a person
 * @param organisationId the organisation that this facility is, when its own people work with the platform
 */
public record FacilityDetails(
        String name,
        FacilityKind kind,
        @Nullable Specialty specialty,
        Set<ServiceKind> serviceKinds,
        Ownership ownership,
        String commune,
        @Nullable String address,
        @Nullable String operatingLicenceNo,
        @Nullable String headTitle,
        @Nullable UUID organisationId,
        LocalDate openedOn) {

    public FacilityDetails {
        serviceKinds = Set.copyOf(serviceKinds);
    }

    FacilityDetails named(String right) {
        return with(right, serviceKinds, ownership, operatingLicenceNo, headTitle, organisationId);
    }

    FacilityDetails offering(Set<ServiceKind> services, Ownership under) {
        return with(name, services, under, operatingLicenceNo, headTitle, organisationId);
    }

    FacilityDetails licensed(@Nullable String number) {
        return with(name, serviceKinds, ownership, number, headTitle, organisationId);
    }

    FacilityDetails headedBy(@Nullable String title) {
        return with(name, serviceKinds, ownership, operatingLicenceNo, title, organisationId);
    }

    FacilityDetails of(UUID organisation) {
        return with(name, serviceKinds, ownership, operatingLicenceNo, headTitle, organisation);
    }

    /** Most kinds work under a licence. */
    void requireLicence() {
        if (kind.isLicensed() && LicenceKey.of(operatingLicenceNo) == null) {
            throw RejectedException.at("/operatingLicenceNo", "licence_missing");
        }
    }

    private FacilityDetails with(
            String called,
            Set<ServiceKind> services,
            Ownership under,
            @Nullable String licence,
            @Nullable String head,
            @Nullable UUID organisation) {
        return new FacilityDetails(
                called, kind, specialty, services, under, commune, address, licence, head, organisation, openedOn);
    }
}
