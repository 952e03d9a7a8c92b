package vn.canbang.commitments.commitment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a record is wrong. */
record VoidRequest(@NotBlank @Size(max = 300) String reason) {}
