package vn.canbang.directory.village.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.directory.village.MergedVillage;
import vn.canbang.directory.village.VillageKind;
import vn.canbang.directory.village.VillageSuccessor;
import vn.canbang.starter.web.Act;

/**
 * A village as it is shown.
 *
 * @param successor the village that it went into
 * @param merged villages that went into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VillageView(
        UUID id,
        String name,
        VillageKind kind,
        String fullName,
        String path,
        int number,
        UnitRef commune,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer households,
        String responsible,
        @Nullable VillageSuccessor successor,
        List<MergedVillage> merged,
        List<Act> actions) {}
