package vn.canbang.directory.reorganisation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The first day of the new units. */
record PlanReorganisationRequest(@NotNull LocalDate effectiveOn) {}
