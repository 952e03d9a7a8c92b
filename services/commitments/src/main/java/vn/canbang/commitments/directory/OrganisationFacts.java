package vn.canbang.commitments.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the directory tells it.
 *
 * @param reach {@code line} or {@code own}
 * @param validTo last day of its existence
 * @param successorId the organisation that goes on with its work; absent while it exists, or when nobody does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrganisationFacts(
        UUID id,
        String name,
        String kind,
        String reach,
        String unitId,
        String unitPath,
        String responsible,
        @Nullable String schoolKind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId) {

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    /** True for a hospital, school or partner, whose records are its own. */
    public boolean isOwn() {
        return "own".equals(reach);
    }

    public boolean isSchool() {
        return schoolKind != null || "school".equals(kind);
    }
}
