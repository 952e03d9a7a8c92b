package vn.canbang.directory.agency.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the credentials are taken away. */
record RevokeAgencyRequest(@Nullable @Size(max = 500) String reason) {}
