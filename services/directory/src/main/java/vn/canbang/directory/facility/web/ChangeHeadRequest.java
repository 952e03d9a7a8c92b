package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody else heads the facility from a day on; the title is told, the person is not. */
record ChangeHeadRequest(
        @Nullable @Size(max = 120) String headTitle,
        @NotNull LocalDate from) {}
