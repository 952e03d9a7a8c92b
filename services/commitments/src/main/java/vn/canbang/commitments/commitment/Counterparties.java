package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Organisations;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.time.Today;

/**
 * The bodies that may take a commitment on a date: the caller's own, and for the line those of the unit and of the units above
 * it; a hospital or another body whose records are its own takes the papers of those who work for it, and nobody else's. Of a
 * paper from before a reorganisation these are the bodies of that time, the districts' included.
 */
@Component
public class Counterparties {

    private final Organisations organisations;
    private final CounterpartyRules rules;
    private final Successions successions;
    private final Today today;

    Counterparties(Organisations organisations, CounterpartyRules rules, Successions successions, Today today) {
        this.organisations = organisations;
        this.rules = rules;
        this.successions = successions;
        this.today = today;
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
    OrganisationFacts require(UUID id, Caller caller, RosterEntry signer, Set<String> paths, LocalDate on) {
        return organisations
                .find(id)
                .filter(organisation -> mayTake(organisation, caller, paths, on))
                .filter(organisation -> mayTakeFrom(organisation, signer, caller))
                .orElseThrow(() -> RejectedException.at("/counterparty/organisation", "counterparty_unknown"));
    }

    /** What an own body takes is its own from then on, so nobody gives it the paper of somebody who never worked for it. */
    private boolean mayTakeFrom(OrganisationFacts organisation, RosterEntry signer, Caller caller) {
        return !organisation.isOwn()
                || isOwn(organisation, caller)
                || employers(signer).contains(organisation.id());
    }

    /** Those of which another body goes on with the work took papers as well, as long as they existed. */
    private Set<UUID> employers(RosterEntry signer) {
        return signer.owners().stream()
                .flatMap(owner -> organisations.withPredecessors(owner, today.date()).stream())
                .collect(Collectors.toSet());
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
