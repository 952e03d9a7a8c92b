package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First day on which a facility is closed. */
record CloseFacilityRequest(
        @NotNull LocalDate closedOn,
        @Nullable @Size(max = 500) String reason) {}
