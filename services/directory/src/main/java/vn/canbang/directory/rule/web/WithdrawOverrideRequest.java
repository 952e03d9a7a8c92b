package vn.canbang.directory.rule.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an override is taken back. */
record WithdrawOverrideRequest(@NotBlank @Size(max = 500) String reason) {}
