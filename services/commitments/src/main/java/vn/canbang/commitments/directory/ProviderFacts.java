package vn.canbang.commitments.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider as the directory tells it, only the fields that commitments need.
 *
 * @param fullName absent once erased
 * @param from first day at the present workplace
 * @param departedOn first day on which the provider is gone
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProviderFacts(
        UUID id,
        @Nullable String fullName,
        Workplace facility,
        List<String> serviceKinds,
        boolean sensitive,
        String ownership,
        UnitRef commune,
        LocalDate from,
        @Nullable LocalDate departedOn,
        String responsible,
        @Nullable UUID owner) {

    /** The facility where a provider works. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Workplace(UUID id, @Nullable String name) {}
}
