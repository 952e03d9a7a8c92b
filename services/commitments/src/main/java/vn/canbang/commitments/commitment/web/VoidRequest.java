package vn.canbang.commitments.commitment.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a record is wrong. */
record VoidRequest(@Nullable @Size(max = 300) String reason) {}
