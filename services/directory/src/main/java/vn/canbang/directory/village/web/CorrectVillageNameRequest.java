package vn.canbang.directory.village.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.canbang.directory.listing.NameCorrection;

/** How the name of a village is written, and how it came to be written otherwise. */
record CorrectVillageNameRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String reason) {

    NameCorrection correction() {
        return new NameCorrection(name, reason);
    }
}
