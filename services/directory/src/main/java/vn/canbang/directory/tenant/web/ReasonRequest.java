package vn.canbang.directory.tenant.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why it is done. */
record ReasonRequest(@Nullable @Size(max = 500) String reason) {}
