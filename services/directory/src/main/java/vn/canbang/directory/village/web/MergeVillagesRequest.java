package vn.canbang.directory.village.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Villages that go into another one.
 *
 * @param lastDay last day on which they exist
 */
record MergeVillagesRequest(
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> villages,
        @NotNull LocalDate lastDay) {}
