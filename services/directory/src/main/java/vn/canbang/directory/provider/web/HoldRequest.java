package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the name is still needed for. */
record HoldRequest(@NotBlank @Size(max = 300) String reason) {}
