package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How it came to be recorded that somebody had left. */
record RevokeDepartureRequest(@NotBlank @Size(max = 300) String reason) {}
