package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Registers facilities and closes them. */
@Service
public class FacilityManagement {

    private final Facilities facilities;
    private final OrganisationManagement organisations;
    private final OwnUnits units;
    private final Today today;

    FacilityManagement(Facilities facilities, OrganisationManagement organisations, OwnUnits units, Today today) {
        this.facilities = facilities;
        this.organisations = organisations;
        this.units = units;
        this.today = today;
    }

    public Facility register(Attempt attempt, Caller caller, FacilityDetails details) {
        var commune = requireCommune(caller, details);
        var owned = ownedBy(caller, details);
        requirePast(details.openedOn(), "/openedOn");
        try {
            return attempt.create(
                    facilities::findById,
                    id -> Facility.register(id, owned, commune, details.commune()),
                    facilities::save);
        } catch (DuplicateKeyException e) {
            throw RejectedException.at("/operatingLicenceNo", "licence_taken");
        }
    }

    public Facility close(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String reason) {
        requirePast(on, "/closedOn");
        return attempt.change(() -> get(caller, id), facility -> facility.close(on, reason), facilities::save);
    }

    public Facility get(Caller caller, UUID id) {
        return caller.requireSees(facilities.findById(id).orElseThrow(NotFoundException::new));
    }

    public Optional<Facility> find(UUID id) {
        return facilities.findById(id);
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

    private void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(today.date())) {
            throw RejectedException.at(pointer, "date_in_future");
        }
    }
}
