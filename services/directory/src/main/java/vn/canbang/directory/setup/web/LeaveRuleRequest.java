package vn.canbang.directory.setup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The rule that was read and is left without a value. */
record LeaveRuleRequest(@NotBlank @Size(max = 120) String key) {}
