package vn.canbang.directory.unit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** A unit in force on a date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitView(
        String id,
        String code,
        UnitLevel level,
        String type,
        String name,
        String fullName,
        String path,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String parentId) {

    static UnitView of(UnitVersion unit, UnitCatalogue catalogue, LocalDate on) {
        return new UnitView(
                unit.id(),
                unit.code(),
                unit.level(),
                unit.type(),
                unit.name(),
                unit.fullName(),
                unit.path(),
                unit.validFrom(),
                unit.validTo(),
                catalogue.parentOf(unit, on).map(UnitVersion::id).orElse(null));
    }
}
