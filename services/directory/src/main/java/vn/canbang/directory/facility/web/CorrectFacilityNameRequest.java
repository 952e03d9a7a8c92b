package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.canbang.directory.listing.NameCorrection;

/** How the name of a facility is written, and how it came to be written otherwise. */
record CorrectFacilityNameRequest(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String reason) {

    NameCorrection correction() {
        return new NameCorrection(name, reason);
    }
}
