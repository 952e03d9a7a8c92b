package vn.canbang.directory.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who is to be admitted: a name and the organisation that it is. */
record AdmitAgencyRequest(
        @NotBlank @Size(max = 200) String name, @NotNull UUID organisationId) {}
