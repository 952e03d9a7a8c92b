package vn.canbang.directory.village.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of a village. */
record EndVillageRequest(@NotNull LocalDate lastDay) {}
