package vn.canbang.directory.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import vn.canbang.directory.agency.AgencyScope;

/** Who is to be admitted: a name, the organisation that it is, and what it may follow beside the code lists. */
record AdmitAgencyRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID organisationId,
        @NotEmpty @Size(max = 2) Set<@NotNull AgencyScope> scopes) {}
