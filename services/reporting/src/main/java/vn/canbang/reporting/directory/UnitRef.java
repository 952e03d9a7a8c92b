package vn.canbang.reporting.directory;

import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** A unit as views name it. */
public record UnitRef(String id, String path, String name, UnitLevel level) {

    public static UnitRef of(UnitVersion unit) {
        return new UnitRef(unit.id(), unit.path(), unit.fullName(), unit.level());
    }
}
