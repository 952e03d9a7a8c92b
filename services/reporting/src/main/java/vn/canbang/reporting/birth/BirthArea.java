package vn.canbang.reporting.birth;

import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.access.UnitPath;

/**
 * A unit by the boundaries of a day: the births recorded there, and those of closed units that went into it whole. What a split
 * unit recorded belongs to the level above and is never shared out.
 */
public record BirthArea(UnitPath unit, Boundaries boundaries) {

    private static final String PATH = "path";

    /** By the boundaries under which the births were recorded. */
    public static BirthArea asRecorded(UnitPath unit) {
        return new BirthArea(unit, Boundaries.UNCHANGED);
    }

    /** True for births recorded at a path that belong here. */
    public boolean holds(String path) {
        return boundaries.placeOf(path).startsWith(unit.value());
    }

    boolean isElsewhere(String path) {
        return !path.startsWith(unit.value());
    }

    Criteria condition() {
        var here = Scope.under(PATH, unit);
        var former = former();
        return former.isEmpty()
                ? here
                : new Criteria().orOperator(here, Criteria.where(PATH).in(former));
    }

    private List<String> former() {
        return boundaries.ledTo().keySet().stream()
                .filter(closed -> isElsewhere(closed) && holds(closed))
                .toList();
    }
}
