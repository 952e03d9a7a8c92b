package vn.canbang.directory.village.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many households the village has in all. */
record HouseholdCountRequest(@NotNull @Min(0) @Max(100_000) Integer households) {}
