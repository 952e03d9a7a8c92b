package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.canbang.directory.organisation.Ownership;

/** Whether a facility is public or private from a day on. */
record ChangeOwnershipRequest(
        @NotNull Ownership ownership, @NotNull LocalDate from) {}
