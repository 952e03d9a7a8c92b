package vn.canbang.directory.village.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.village.Village;
import vn.canbang.directory.village.VillageKind;

/** A village as other services take it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VillageRow(
        UUID id,
        String name,
        VillageKind kind,
        String fullName,
        String path,
        String communeId,
        String communePath,
        String responsible,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer households,
        @Nullable UUID successorId) {

    static VillageRow of(Village village) {
        var successor = village.successor();
        return new VillageRow(
                village.id(),
                village.name(),
                village.kind(),
                village.fullName(),
                village.path(),
                village.communeId(),
                village.communePath(),
                village.responsible(),
                village.validFrom(),
                village.lastDay(),
                village.households(),
                successor == null ? null : successor.village());
    }
}
