package vn.canbang.directory.village.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.village.VillageKind;

/** What is needed to register a village. */
record RegisterVillageRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull VillageKind kind,
        @NotBlank @Size(max = 60) String commune,
        @NotNull LocalDate validFrom,
        @Nullable @Min(0) @Max(100_000) Integer households) {}
