package vn.canbang.directory.facility.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import vn.canbang.directory.facility.ServiceKind;

/** The services that a facility offers from a day on. */
record OfferServicesRequest(
        @NotEmpty @Size(max = 30) Set<@NotNull ServiceKind> serviceKinds,
        @NotNull LocalDate from) {}
