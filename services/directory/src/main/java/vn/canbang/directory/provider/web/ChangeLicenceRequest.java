package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.provider.ProviderTitle;

/** The practice licence that counts from a day on, and the title on it when that is another one. */
record ChangeLicenceRequest(
        @Nullable @Size(max = 60) String practiceLicenceNo,
        @Nullable ProviderTitle title,
        @NotNull LocalDate from) {}
