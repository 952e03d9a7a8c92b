package vn.canbang.directory.reorganisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the plan is withdrawn. */
record WithdrawReorganisationRequest(
        @NotBlank @Size(max = 500) String reason) {}
