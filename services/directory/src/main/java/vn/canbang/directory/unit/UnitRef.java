package vn.canbang.directory.unit;

import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.UnitVersion;

/** A unit as views name it: with its type, so that “phường Bắc Giang” is never taken for the province. */
public record UnitRef(String id, String path, String name, UnitLevel level) {

    /** The official code, the part of the path that is the unit's own. */
    public String code() {
        return new UnitPath(path).lastSegment();
    }

    public static UnitRef of(UnitVersion unit) {
        return new UnitRef(unit.id(), unit.path(), unit.fullName(), unit.level());
    }
}
