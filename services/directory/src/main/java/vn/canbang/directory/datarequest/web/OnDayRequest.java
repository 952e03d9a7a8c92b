package vn.canbang.directory.datarequest.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which it was done. */
record OnDayRequest(@NotNull LocalDate on) {}
