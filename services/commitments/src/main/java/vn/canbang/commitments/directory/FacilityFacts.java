package vn.canbang.commitments.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facility as the directory tells it, only the fields that commitments need.
 *
 * @param licensedFrom since when the present licence counts; absent while it is the first one
 * @param headedFrom since when the present head has it; absent while it is the first one
 * @param closedOn first day on which it is closed
 * @param periods all the time in which it worked, the first one first; absent when not told
 * @param version how often the directory has written the record, so that an older answer never replaces a newer one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FacilityFacts(
        UUID id,
        @Nullable String name,
        @Nullable String operatingLicenceNo,
        @Nullable LocalDate licensedFrom,
        @Nullable LocalDate headedFrom,
        List<String> serviceKinds,
        boolean sensitive,
        String ownership,
        UnitRef commune,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String responsible,
        @Nullable UUID owner,
        @Nullable List<Period> periods,
        @Nullable Long version) {

    FacilityFacts ofVersion(long told) {
        return new FacilityFacts(
                id,
                name,
                operatingLicenceNo,
                licensedFrom,
                headedFrom,
                serviceKinds,
                sensitive,
                ownership,
                commune,
                openedOn,
                closedOn,
                responsible,
                owner,
                periods,
                told);
    }

    /**
     * A time in which it worked with the same services under the same ownership.
     *
     * @param to first day on which it no longer did
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Period(
            boolean sensitive,
            String ownership,
            LocalDate from,
            @Nullable LocalDate to) {}
}
