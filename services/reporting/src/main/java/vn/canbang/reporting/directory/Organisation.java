package vn.canbang.reporting.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;

/**
 * An organisation, with the fields that decide who owes a report.
 *
 * @param validTo last day on which it exists; absent while it does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Organisation(
        UUID id,
        String name,
        String kind,
        Reach reach,
        String unitPath,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    public UnitPath unit() {
        return new UnitPath(unitPath);
    }
}
