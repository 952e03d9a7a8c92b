package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First day on which the provider no longer gives services. */
record DepartRequest(
        @NotNull LocalDate departedOn,
        @Nullable @Size(max = 500) String reason) {}
