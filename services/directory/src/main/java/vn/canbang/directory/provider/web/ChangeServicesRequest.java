package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import vn.canbang.directory.facility.ServiceKind;

/** The services that the provider gives from a day on, at the same workplace. */
record ChangeServicesRequest(
        @NotEmpty @Size(max = 30) Set<@NotNull ServiceKind> serviceKinds,
        @NotNull LocalDate from) {}
