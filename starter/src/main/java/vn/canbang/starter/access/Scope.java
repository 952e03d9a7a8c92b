package vn.canbang.starter.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;

/**
 * Which records a caller sees: somebody of a line organisation the subtree of the unit, somebody of another one only
 * what the organisation owns or is party to, and what those left that it goes on for. Services see the whole tenant.
 */
public final class Scope {

    private final Caller caller;

    Scope(Caller caller) {
        this.caller = caller;
    }

    public boolean includes(Located record) {
        if (caller.isService()) {
            return true;
        }
        if (caller.reach() == Reach.LINE) {
            return covers(record.responsible());
        }
        if (caller.organisation() == null) {
            return false;
        }
        var organisations = caller.requireOrganisations();
        var owner = record.owner();
        return (owner != null && organisations.contains(owner))
                || record.parties().stream().anyMatch(organisations::contains);
    }

    /** True when the caller's line reaches the unit; never for somebody of an own organisation. */
    public boolean covers(String unitPath) {
        return caller.isService()
                || (caller.reach() == Reach.LINE
                        && caller.unit() != null
                        && unitPath.startsWith(caller.unit().value()));
    }

    /**
     * The subtree that a list is about: the one asked for when it lies in scope, the caller's own when none was asked
     * for, 404 for anything outside. Empty when the caller is not bound to a subtree (own reach, service).
     */
    public Optional<UnitPath> subtree(@Nullable String requested) {
        if (requested != null && !UnitPath.isValid(requested)) {
            throw InvalidException.at("/unit", "invalid_value");
        }
        if (caller.isService() || caller.reach() == Reach.OWN) {
            return Optional.ofNullable(requested).map(UnitPath::new);
        }
        var own = caller.requireUnit();
        if (requested == null) {
            return Optional.of(own);
        }
        var asked = new UnitPath(requested);
        if (!own.contains(asked)) {
            throw new NotFoundException();
        }
        return Optional.of(asked);
    }

    /** The query condition for records in scope, narrowed to the subtree asked for. */
    public Criteria criteria(@Nullable String requested, String responsible, String owner, String parties) {
        var conditions = conditions(requested, path -> under(responsible, path), owner, parties);
        return switch (conditions.size()) {
            case 0 -> new Criteria();
            case 1 -> conditions.getFirst();
            default -> new Criteria().andOperator(conditions);
        };
    }

    /**
     * The conditions for records in scope one by one, for a query that adds its own.
     *
     * @param at the condition for records of a subtree: {@link #under}, or {@link #atOrUnder} where communes hold all records
     */
    public List<Criteria> conditions(
            @Nullable String requested, Function<UnitPath, Criteria> at, String owner, String parties) {
        var conditions = new ArrayList<Criteria>();
        subtree(requested).map(at).ifPresent(conditions::add);
        if (!caller.isService() && caller.reach() == Reach.OWN) {
            var organisations = caller.requireOrganisations();
            conditions.add(new Criteria().orOperator(ofOne(owner, organisations), ofOne(parties, organisations)));
        }
        return conditions;
    }

    /** A field that names one of some organisations: by equality while there is only one, which an index serves in order. */
    public static Criteria ofOne(String field, Set<UUID> organisations) {
        return organisations.size() == 1
                ? Criteria.where(field).is(organisations.iterator().next())
                : Criteria.where(field).in(organisations.stream().sorted().toList());
    }

    /**
     * Records of a commune or village by equality, so that the path index gives the order of names; of more by range.
     * Only for records that never stand below the commune they are listed for.
     */
    public static Criteria atOrUnder(String field, UnitPath path) {
        return path.level() == UnitLevel.COMMUNE || path.level() == UnitLevel.VILLAGE
                ? Criteria.where(field).is(path.value())
                : under(field, path);
    }

    /** A range over paths that an index serves: from the path itself to the first string after all that begin with it. */
    public static Criteria under(String field, UnitPath path) {
        var value = path.value();
        return Criteria.where(field).gte(value).lt(value.substring(0, value.length() - 1) + '0');
    }

    /** Beginning of a word of the accent-free key, quoted before it becomes a pattern (S27). */
    public static Pattern beginning(String word) {
        return Pattern.compile("^" + Pattern.quote(word));
    }
}
