package vn.canbang.directory.datarequest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why carrying it out takes longer. */
record ExtendRequest(@NotBlank @Size(max = 300) String reason) {}
