package vn.canbang.directory.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Parts;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.person.Passage;
import vn.canbang.directory.person.PassingPost;
import vn.canbang.directory.person.PassingPosts;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.directory.unit.UnitFate;

/** The bodies that a reorganisation closes or whose posts pass, with who goes on for them, as the directory stands now. */
@Component
class Bodies {

    private final Organisations organisations;
    private final PassingPosts posts;
    private final OwnUnits own;

    Bodies(Organisations organisations, PassingPosts posts, OwnUnits own) {
        this.organisations = organisations;
        this.posts = posts;
        this.own = own;
    }

    /** The bodies before anything has moved, closing ones first, each with its posts. */
    List<Body> of(Reorganisation reorganisation, UnitsOfDay units) {
        var closing = closing(reorganisation, units);
        var known = known();
        var byBody = posts
                .proposed(
                        passage(reorganisation, units, closing.keySet()),
                        seats(reorganisation, units, decisions(closing.values()), known))
                .stream()
                .collect(Collectors.groupingBy(
                        post -> post.held().organisationId(), LinkedHashMap::new, Collectors.toList()));
        var bodies = new ArrayList<Body>();
        closing.forEach((id, body) -> bodies.add(with(body, byBody.getOrDefault(id, List.of()))));
        byBody.forEach((id, passing) -> {
            if (!closing.containsKey(id)) {
                known.apply(id)
                        .ifPresent(body -> bodies.add(new Body(body, body.responsible(), false, null, null, passing)));
            }
        });
        return bodies;
    }

    Passage passage(Reorganisation reorganisation, UnitsOfDay units, Set<UUID> closing) {
        return new Passage(reorganisation.id(), units.day(), closing, units.paths());
    }

    Seats seats(Reorganisation reorganisation, UnitsOfDay units, Map<UUID, Optional<UUID>> closing) {
        return seats(reorganisation, units, closing, known());
    }

    static Map<UUID, Optional<UUID>> decisions(Collection<Body> bodies) {
        return bodies.stream()
                .filter(Body::closes)
                .collect(Collectors.toMap(body -> body.organisation().id(), Body::successor));
    }

    /** True for a body that ends with its unit on the day, which therefore goes on with nobody's work. */
    boolean closes(Organisation body, UnitsOfDay units) {
        return body.kind().endsWithUnit()
                && units.at(body.responsible())
                        .filter(unit -> unit.fate() != UnitFate.MOVES)
                        .isPresent();
    }

    private Seats seats(
            Reorganisation reorganisation,
            UnitsOfDay units,
            Map<UUID, Optional<UUID>> closing,
            Function<UUID, Optional<Organisation>> known) {
        return new Seats(reorganisation, units, closing, known, own);
    }

    private static Body with(Body body, List<PassingPost> passing) {
        return new Body(body.organisation(), body.from(), body.closes(), body.proposed(), body.choice(), passing);
    }

    private Map<UUID, Body> closing(Reorganisation reorganisation, UnitsOfDay units) {
        var candidates = Parts.of(units.targets(), organisations::findByResponsibilityUnitIn).stream()
                .filter(body -> body.existsOn(units.day()))
                .collect(Collectors.groupingBy(body -> new Desk(body.responsible(), body.kind())));
        var found = new LinkedHashMap<UUID, Body>();
        Parts.of(units.paths(), organisations::findByResponsibilityUnitIn).stream()
                .filter(body -> body.existsOn(units.dayBefore()) && closes(body, units))
                .sorted(Comparator.comparing(Organisation::responsible)
                        .thenComparing(Organisation::nameKey)
                        .thenComparing(Organisation::id))
                .forEach(body -> found.put(body.id(), closing(reorganisation, units, body, candidates)));
        return found;
    }

    /** A proposal is chosen by confirming; for a body that came later nobody has confirmed one. */
    private static Body closing(
            Reorganisation reorganisation,
            UnitsOfDay units,
            Organisation body,
            Map<Desk, List<Organisation>> candidates) {
        var choice = body.lastDay() == null
                ? reorganisation.choices().forBody(body.id()).orElse(null)
                : new SuccessorChoice(body.id(), body.successorId());
        var to = units.placeOf(body.responsible());
        var proposed = only(candidates.get(new Desk(to, body.kind())));
        if (proposed == null && body.kind() == OrganisationKind.DISTRICT_HEALTH_OFFICE) {
            proposed = only(candidates.get(new Desk(to, OrganisationKind.DEPARTMENT_OF_HEALTH)));
        }
        var counts = choice != null || reorganisation.state() != ReorganisationState.CONFIRMED;
        return new Body(body, body.responsible(), true, counts ? proposed : null, choice, List.of());
    }

    private static @Nullable UUID only(@Nullable List<Organisation> found) {
        return found == null || found.size() != 1 ? null : found.getFirst().id();
    }

    /** Asks for each organisation once. */
    private Function<UUID, Optional<Organisation>> known() {
        var asked = new HashMap<UUID, Optional<Organisation>>();
        return id -> asked.computeIfAbsent(id, organisations::findById);
    }

    /** A kind of body at a unit. */
    private record Desk(String path, OrganisationKind kind) {}
}
