package vn.canbang.reporting.birth;

import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.access.UnitPath;

/**
 * A unit by the boundaries of a day: the births recorded there, and those of closed units that went into it whole. What a split
 * unit recorded belongs to the level above and is never shared out.
 *
 * @param undivided whether only what split units recorded is meant, which belongs to the very unit and to none under it
 */
public record BirthArea(UnitPath unit, Boundaries boundaries, boolean undivided) {

    private static final String PATH = "path";

    public BirthArea(UnitPath unit, Boundaries boundaries) {
        this(unit, boundaries, false);
    }

    /** By the boundaries under which the births were recorded. */
    public static BirthArea asRecorded(UnitPath unit) {
        return new BirthArea(unit, Boundaries.UNCHANGED);
    }

    /** What the split units recorded that belong to the very unit. */
    public BirthArea onlyUndivided() {
        return new BirthArea(unit, boundaries, true);
    }

    /** True for births recorded at a path that belong here. */
    public boolean holds(String path) {
        if (undivided) {
            return boundaries.isFormerlyAt(unit.value(), path);
        }
        return boundaries.placeOf(path).startsWith(unit.value());
    }

    /** The unit of these boundaries to which births recorded at a path belong. */
    String placeOf(String path) {
        return boundaries.placeOf(path);
    }

    /** A unit of the same boundaries. */
    BirthArea in(String path) {
        return new BirthArea(new UnitPath(path), boundaries);
    }

    boolean isElsewhere(String path) {
        return !path.startsWith(unit.value());
    }

    Criteria condition() {
        if (undivided) {
            return Criteria.where(PATH)
                    .in(boundaries.ledTo().keySet().stream().filter(this::holds).toList());
        }
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
