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
    private final Successions successions;

    Counterparties(Organisations organisations, Successions successions) {
        this.organisations = organisations;
        this.successions = successions;
    }

    /** The caller's own organisation first, then the others by place and name. */
    public List<OrganisationFacts> of(Caller caller, @Nullable String unit, LocalDate on) {
        var paths = new HashSet<String>();
        caller.scope()
                .subtree(unit)
                .or(() -> Optional.ofNullable(caller.unit()))
                .map(UnitPath::value)
                .ifPresent(path -> {
                    paths.add(path);
                    paths.addAll(successions.formerly(path, LocalDate.MAX));
                });
        return organisations.all().stream()
                .filter(organisation -> mayTake(organisation, caller, paths, on))
                .sorted(Comparator.comparing((OrganisationFacts organisation) -> !isOwn(organisation, caller))
                        .thenComparing(OrganisationFacts::unitPath, Comparator.reverseOrder())
                        .thenComparing(OrganisationFacts::name))
                .toList();
    }

    /** @param paths where the signer is looked after, and where it was on the date */
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
