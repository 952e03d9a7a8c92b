package vn.canbang.directory.person.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.canbang.directory.listing.NameCorrection;

/** How the name of an officer is written, and how it came to be written otherwise. */
record CorrectPersonNameRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 300) String reason) {

    NameCorrection correction() {
        return new NameCorrection(name, reason);
    }
}
