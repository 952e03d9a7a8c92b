package vn.canbang.reporting.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;

/**
 * An organisation, with the fields that decide who owes a report.
 *
 * @param reachCode {@code line} or {@code own}
 * @param validTo last day on which it exists; absent while it does
 * @param successorId the organisation that goes on with its work; absent while it exists, or when nobody does
 * @param parentId the organisation above it; absent for one that has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Organisation(
        UUID id,
        String name,
        String kind,
        @JsonProperty("reach") String reachCode,
        String unitPath,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId,
        @Nullable UUID parentId) {

    public Reach reach() {
        return "line".equals(reachCode) ? Reach.LINE : Reach.OWN;
    }

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    boolean hasEndedBy(LocalDate date) {
        return validTo != null && date.isAfter(validTo);
    }

    public UnitPath unit() {
        return new UnitPath(unitPath);
    }
}
