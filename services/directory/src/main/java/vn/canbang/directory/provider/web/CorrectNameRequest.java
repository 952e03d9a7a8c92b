package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the name is written, and how it came to be written otherwise. */
record CorrectNameRequest(
        @NotBlank @Size(max = 120) String fullName,
        @NotBlank @Size(max = 300) String reason) {}
