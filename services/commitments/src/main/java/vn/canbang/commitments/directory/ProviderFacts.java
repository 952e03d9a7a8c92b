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
 * @param licensedFrom since when the present licence counts: the first day of work unless it was changed
 * @param from first day at the present workplace
 * @param departedOn first day on which the provider is gone
 * @param workplaces all places of work, the first one first; absent when not told
 * @param version how often the directory has written the record, so that an older answer never replaces a newer one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProviderFacts(
        UUID id,
        @Nullable String fullName,
        @Nullable String practiceLicenceNo,
        @Nullable LocalDate licensedFrom,
        Workplace facility,
        List<String> serviceKinds,
        boolean sensitive,
        String ownership,
        UnitRef commune,
        LocalDate from,
        @Nullable LocalDate departedOn,
        String responsible,
        @Nullable UUID owner,
        @Nullable List<Stay> workplaces,
        @Nullable Long version) {

    ProviderFacts ofVersion(long told) {
        return new ProviderFacts(
                id,
                fullName,
                practiceLicenceNo,
                licensedFrom,
                facility,
                serviceKinds,
                sensitive,
                ownership,
                commune,
                from,
                departedOn,
                responsible,
                owner,
                workplaces,
                told);
    }

    /** The facility where a provider works. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Workplace(UUID id, @Nullable String name) {}

    /**
     * The time at one place of work, and where and for whom the directory counted it.
     *
     * @param to first day on which the provider was no longer there
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Stay(
            UUID facilityId,
            boolean sensitive,
            String ownership,
            UnitRef commune,
            @Nullable UUID owner,
            LocalDate from,
            @Nullable LocalDate to) {}
}
