package vn.canbang.reporting.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.access.UnitPath;

/**
 * Whose numbers are counted together.
 *
 * @param path the unit
 * @param below whether the units under it count as well
 * @param owner only what this organisation owns, when given
 * @param without organisations that report for themselves and are counted there
 */
public record MeasureSlice(
        String path, boolean below, @Nullable UUID owner, Set<UUID> without) {

    public MeasureSlice {
        without = Set.copyOf(without);
    }

    /** Everything at the unit and under it. */
    public static MeasureSlice under(String path) {
        return new MeasureSlice(path, true, null, Set.of());
    }

    /** What stands at the unit itself, for example the staff of a district's own offices. */
    public static MeasureSlice at(String path) {
        return new MeasureSlice(path, false, null, Set.of());
    }

    public static MeasureSlice ownedBy(UUID organisation, String path) {
        return new MeasureSlice(path, true, organisation, Set.of());
    }

    public MeasureSlice without(Set<UUID> organisations) {
        return new MeasureSlice(path, below, owner, organisations);
    }

    List<Criteria> criteria() {
        var conditions = new ArrayList<Criteria>();
        conditions.add(
                below
                        ? Scope.under("path", new UnitPath(path))
                        : Criteria.where("path").is(path));
        if (owner != null) {
            conditions.add(Criteria.where("owner").is(owner));
        }
        if (!without.isEmpty()) {
            conditions.add(Criteria.where("owner").nin(without));
        }
        return conditions;
    }
}
