package vn.canbang.commitments.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A village as the directory tells it.
 *
 * @param validTo last day of its existence
 * @param responsible path of the unit that looks after it now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VillageFacts(
        UUID id,
        String name,
        String kind,
        String path,
        String communeId,
        String communePath,
        String responsible,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer households) {}
