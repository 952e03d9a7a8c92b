package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First day on which a closed facility works again, and the licence it then has. */
record ReopenFacilityRequest(
        @NotNull LocalDate reopenedOn,
        @Nullable @Size(max = 60) String operatingLicenceNo) {}
