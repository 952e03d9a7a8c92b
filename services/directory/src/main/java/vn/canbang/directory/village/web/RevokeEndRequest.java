package vn.canbang.directory.village.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How it came to be recorded that a village had ended. */
record RevokeEndRequest(@NotBlank @Size(max = 300) String reason) {}
