package vn.canbang.directory.rule.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The value that a province wants in place of the shipped one, and the document that says so. */
record ProposeOverrideRequest(
        @NotBlank @Size(max = 120) String key,
        @NotNull JsonNode value,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 300) String source) {}
