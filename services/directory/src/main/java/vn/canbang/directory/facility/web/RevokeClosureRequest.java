package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How it came to be recorded that a facility had closed. */
record RevokeClosureRequest(@NotBlank @Size(max = 300) String reason) {}
