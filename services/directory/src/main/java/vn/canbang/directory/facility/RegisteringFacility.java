package vn.canbang.directory.facility;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Registers facilities where the caller may, and for whom. */
@Service
public class RegisteringFacility {

    private final Facilities facilities;
    private final OrganisationManagement organisations;
    private final OwnUnits units;
    private final Successions successions;
    private final Today today;

    RegisteringFacility(
            Facilities facilities,
            OrganisationManagement organisations,
            OwnUnits units,
            Successions successions,
            Today today) {
        this.facilities = facilities;
        this.organisations = organisations;
        this.units = units;
        this.successions = successions;
        this.today = today;
    }

    public Facility register(Attempt attempt, Caller caller, FacilityDetails details) {
        var draft = draft(caller, details);
        return FacilityManagement.withFreeLicence(() -> attempt.create(facilities::findById, draft, facilities::save));
    }

    /** What registering would make, refused as it would be but for a licence that is taken; stores nothing. */
    public Facility registrable(Caller caller, FacilityDetails details) {
        return draft(caller, details).apply(UUID.randomUUID());
    }

    private Function<UUID, Facility> draft(Caller caller, FacilityDetails details) {
        var commune = requireCommune(caller, details);
        var owned = ownedBy(caller, details);
        if (details.openedOn().isAfter(today.date())) {
            throw RejectedException.at("/openedOn", "date_in_future");
        }
        return id -> Facility.register(id, owned, commune, successions.now(commune.path(), commune.validFrom()));
    }

    private UnitVersion requireCommune(Caller caller, FacilityDetails details) {
        var path = details.commune();
        if (!UnitPath.isValid(path) || !isInReach(caller, path)) {
            throw RejectedException.at("/commune", "unit_unknown");
        }
        return units.at(path, details.openedOn())
                .or(() -> units.at(path, today.date()))
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .orElseThrow(() -> RejectedException.at("/commune", "unit_unknown"));
    }

    /** Somebody of an own organisation works anywhere in the province, but only for that organisation. */
    private static boolean isInReach(Caller caller, String path) {
        return caller.reach() == Reach.OWN || caller.scope().covers(path);
    }

    private FacilityDetails ownedBy(Caller caller, FacilityDetails details) {
        if (caller.reach() == Reach.OWN) {
            var own = caller.requireOrganisation();
            if (details.organisationId() != null && !own.equals(details.organisationId())) {
                throw RejectedException.at("/organisationId", "organisation_unknown");
            }
            return details.of(own);
        }
        if (details.organisationId() != null) {
            organisations.requireKnown(caller, details.organisationId(), "/organisationId");
        }
        return details;
    }
}
