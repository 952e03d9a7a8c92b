package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.ServiceKind;

/** A new workplace, or the one to come back to, from its first day; services stay the same unless given. */
record ChangeWorkplaceRequest(
        @NotNull UUID facilityId,
        @NotNull LocalDate from,
        @Nullable @Size(min = 1, max = 30) Set<@NotNull ServiceKind> serviceKinds) {}
