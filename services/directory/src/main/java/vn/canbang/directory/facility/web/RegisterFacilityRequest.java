package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.FacilityDetails;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.facility.Specialty;
import vn.canbang.directory.organisation.Ownership;

/** What is needed to register a facility. */
record RegisterFacilityRequest(
        @NotBlank @Size(max = 300) String name,
        @NotNull FacilityKind kind,
        @Nullable Specialty specialty,
        @NotEmpty @Size(max = 30) Set<@NotNull ServiceKind> serviceKinds,
        @NotNull Ownership ownership,
        @NotBlank @Size(max = 60) String commune,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 60) String operatingLicenceNo,
        @Nullable @Size(max = 120) String headTitle,
        @Nullable UUID organisationId,
        @NotNull LocalDate openedOn) {

    FacilityDetails details() {
        return new FacilityDetails(
                name,
                kind,
                specialty,
                serviceKinds,
                ownership,
                commune,
                address,
                operatingLicenceNo,
                headTitle,
                organisationId,
                openedOn);
    }
}
