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
 * @param version how often the directory has written the record, so that an older answer never replaces a newer one
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
        @Nullable UUID owner,
        @Nullable Long version) {

    FacilityFacts ofVersion(long told) {
        return new FacilityFacts(
                id, name, serviceKinds, sensitive, ownership, commune, openedOn, closedOn, responsible, owner, told);
    }
}
