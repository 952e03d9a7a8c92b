package vn.canbang.directory.organisation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last day of an organisation, and which one goes on with its work. */
record EndOrganisationRequest(
        @NotNull LocalDate lastDay, @Nullable UUID successorId) {}
