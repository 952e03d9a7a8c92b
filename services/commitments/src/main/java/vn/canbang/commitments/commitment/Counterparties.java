package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Organisations;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.RejectedException;

/** The bodies that may take a commitment: the caller's own, and for the line those of the unit and of the units above it. */
@Component
public class Counterparties {

    private final Organisations organisations;

    Counterparties(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The caller's own organisation first, then the others by place and name. */
    public List<OrganisationFacts> of(Caller caller, @Nullable String unit, LocalDate on) {
        var path = caller.scope().subtree(unit).or(() -> Optional.ofNullable(caller.unit()));
        return organisations.all().stream()
                .filter(organisation ->
                        mayTake(organisation, caller, path.map(UnitPath::value).orElse(""), on))
                .sorted(Comparator.comparing((OrganisationFacts organisation) -> !isOwn(organisation, caller))
                        .thenComparing(OrganisationFacts::unitPath, Comparator.reverseOrder())
                        .thenComparing(OrganisationFacts::name))
                .toList();
    }

    OrganisationFacts require(UUID id, Caller caller, String path, LocalDate on) {
        return organisations
                .find(id)
                .filter(organisation -> mayTake(organisation, caller, path, on))
                .orElseThrow(() -> RejectedException.at("/counterparty/organisation", "counterparty_unknown"));
    }

    private static boolean mayTake(OrganisationFacts organisation, Caller caller, String path, LocalDate on) {
        if (!organisation.existsOn(on)) {
            return false;
        }
        var standsAbove = path.startsWith(organisation.unitPath()) && !organisation.isSchool();
        return isOwn(organisation, caller) || (caller.reach() == Reach.LINE && standsAbove);
    }

    private static boolean isOwn(OrganisationFacts organisation, Caller caller) {
        return organisation.id().equals(caller.organisation());
    }
}
