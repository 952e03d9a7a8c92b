package vn.canbang.commitments.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facility as the directory tells it, only the fields that commitments need.
 *
 * @param closedOn first day on which it is closed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FacilityFacts(
        UUID id,
        @Nullable String name,
        List<String> serviceKinds,
        boolean sensitive,
        String ownership,
        UnitRef commune,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String responsible,
        @Nullable UUID owner) {}
