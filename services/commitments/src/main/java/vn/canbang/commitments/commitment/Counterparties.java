package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Organisations;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;

/**
 * The bodies that may take a commitment on a date: the caller's own, and for the line those of the unit and of the units above
 * it. Of a paper from before a reorganisation these are the bodies of that time, the districts' included.
 */
@Component
public class Counterparties {

    private final Organisations organisations;
    private final CounterpartyRules rules;
    private final Successions successions;

    Counterparties(Organisations organisations, CounterpartyRules rules, Successions successions) {
        this.organisations = organisations;
        this.rules = rules;
        this.successions = successions;
    }

    /** Those of the rule of the day first, among them and among the others the caller's own organisation, then by place and name. */
    public List<Taker> of(Caller caller, @Nullable String unit, LocalDate on) {
        var paths = paths(caller, unit);
        var kinds = rules.kindsOn(on);
        return organisations.all().stream()
                .filter(organisation -> mayTake(organisation, caller, paths, on))
                .sorted(byPlace(caller))
                .map(organisation -> taker(organisation, caller, kinds))
                .sorted(Comparator.comparing(taker -> !taker.byRule()))
                .toList();
    }

    private static Taker taker(OrganisationFacts organisation, Caller caller, Set<String> kinds) {
        var own = isOwn(organisation, caller);
        return new Taker(organisation, own, kinds.contains(organisation.kind()) && (own || !organisation.isOwn()));
    }

    /**
     * All that may have taken some paper of the caller's part of the province by a day, above it, in it and under it; whether
     * one took a certain paper, its day and its signer say.
     */
    public List<OrganisationFacts> ever(Caller caller, LocalDate day) {
        var paths = paths(caller, null);
        return organisations.all().stream()
                .filter(organisation -> !organisation.validFrom().isAfter(day))
                .filter(organisation ->
                        isOwn(organisation, caller) || (caller.reach() == Reach.LINE && isNear(organisation, paths)))
                .sorted(byPlace(caller))
                .toList();
    }

    /** The part of the province that is meant, as it is and as it was. */
    private Set<String> paths(Caller caller, @Nullable String unit) {
        var paths = new HashSet<String>();
        caller.scope()
                .subtree(unit)
                .or(() -> Optional.ofNullable(caller.unit()))
                .map(UnitPath::value)
                .ifPresent(path -> {
                    paths.add(path);
                    paths.addAll(successions.formerly(path, LocalDate.MAX));
                });
        return paths;
    }

    private static Comparator<OrganisationFacts> byPlace(Caller caller) {
        return Comparator.comparing((OrganisationFacts organisation) -> !isOwn(organisation, caller))
                .thenComparing(OrganisationFacts::unitPath, Comparator.reverseOrder())
                .thenComparing(OrganisationFacts::name);
    }

    private static boolean isNear(OrganisationFacts organisation, Set<String> paths) {
        var place = organisation.unitPath();
        return !organisation.isSchool()
                && paths.stream().anyMatch(path -> path.startsWith(place) || place.startsWith(path));
    }

    /** @param paths where the signer is looked after, where it was first, and where it was on the date */
    OrganisationFacts require(UUID id, Caller caller, Set<String> paths, LocalDate on) {
        return organisations
                .find(id)
                .filter(organisation -> mayTake(organisation, caller, paths, on))
                .orElseThrow(() -> RejectedException.at("/counterparty/organisation", "counterparty_unknown"));
    }

    private static boolean mayTake(OrganisationFacts organisation, Caller caller, Set<String> paths, LocalDate on) {
        if (!organisation.existsOn(on)) {
            return false;
        }
        var standsAbove =
                paths.stream().anyMatch(path -> path.startsWith(organisation.unitPath())) && !organisation.isSchool();
        return isOwn(organisation, caller) || (caller.reach() == Reach.LINE && standsAbove);
    }

    private static boolean isOwn(OrganisationFacts organisation, Caller caller) {
        return organisation.id().equals(caller.organisation());
    }
}
