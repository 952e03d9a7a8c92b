package vn.canbang.directory.tenant.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By how many days Today is shifted, or the date that it is to be now. */
record ShiftTodayRequest(
        @Nullable @Min(-36_500) @Max(36_500) Long days,
        @Nullable LocalDate today) {}
