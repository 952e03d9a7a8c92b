package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.listing.Parts;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Registers facilities, changes what they are, closes and reopens them. */
@Service
public class FacilityManagement {

    private final Facilities facilities;
    private final OrganisationManagement organisations;
    private final OwnUnits units;
    private final Successions successions;
    private final Today today;

    FacilityManagement(
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
        return withFreeLicence(() -> attempt.create(facilities::findById, draft, facilities::save));
    }

    /** What registering would make, refused as it would be but for a licence that is taken; stores nothing. */
    public Facility registrable(Caller caller, FacilityDetails details) {
        return draft(caller, details).apply(UUID.randomUUID());
    }

    private Function<UUID, Facility> draft(Caller caller, FacilityDetails details) {
        var commune = requireCommune(caller, details);
        var owned = ownedBy(caller, details);
        requirePast(details.openedOn(), "/openedOn");
        return id -> Facility.register(id, owned, commune, successions.now(commune.path(), commune.validFrom()));
    }

    public Facility correctName(Attempt attempt, Caller caller, UUID id, NameCorrection correction) {
        return change(attempt, caller, id, facility -> facility.correctName(correction));
    }

    public Facility close(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String reason) {
        return change(attempt, caller, id, facility -> {
            requirePast(on, "/closedOn");
            facility.close(on, reason);
        });
    }

    public Facility reopen(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String licence) {
        return change(attempt, caller, id, facility -> {
            requirePast(on, "/reopenedOn");
            facility.reopen(on, licence);
        });
    }

    public Facility offer(Attempt attempt, Caller caller, UUID id, Set<ServiceKind> services, LocalDate from) {
        return change(attempt, caller, id, facility -> {
            requirePast(from, "/from");
            facility.offer(services, from);
        });
    }

    public Facility passTo(Attempt attempt, Caller caller, UUID id, Ownership ownership, LocalDate from) {
        return change(attempt, caller, id, facility -> {
            requirePast(from, "/from");
            facility.passTo(ownership, from);
        });
    }

    public Facility renewLicence(
            Attempt attempt, Caller caller, UUID id, @Nullable String licence, @Nullable LocalDate from) {
        return change(attempt, caller, id, facility -> {
            if (from != null) {
                requirePast(from, "/from");
            }
            facility.renewLicence(licence, from);
        });
    }

    public Facility changeHead(Attempt attempt, Caller caller, UUID id, @Nullable String title, LocalDate from) {
        return change(attempt, caller, id, facility -> {
            requirePast(from, "/from");
            facility.headedBy(title, from);
        });
    }

    public Facility get(Caller caller, UUID id) {
        return caller.requireSees(facilities.findById(id).orElseThrow(NotFoundException::new));
    }

    /** Those of these facilities that the caller sees, by id. */
    public Map<UUID, Facility> seen(Caller caller, Collection<UUID> ids) {
        return Parts.of(ids, facilities::findByIdIn).stream()
                .filter(caller::sees)
                .collect(Collectors.toMap(Facility::id, facility -> facility));
    }

    public Optional<Facility> find(UUID id) {
        return facilities.findById(id);
    }

    private Facility change(Attempt attempt, Caller caller, UUID id, Consumer<Facility> act) {
        return withFreeLicence(() -> attempt.change(() -> get(caller, id), act, facilities::save));
    }

    private static Facility withFreeLicence(Supplier<Facility> save) {
        try {
            return save.get();
        } catch (DuplicateKeyException e) {
            throw licenceTaken();
        }
    }

    static RejectedException licenceTaken() {
        return RejectedException.at("/operatingLicenceNo", "licence_taken");
    }

    /** Is looked after by another commune from now on; may be repeated. */
    public void place(UUID id, String path) {
        Overtaken.again(() -> facilities.findById(id).ifPresent(facility -> {
            facility.lookedAfterBy(path);
            facilities.save(facility);
        }));
    }

    /** The services that are asked for a commitment have become others on some days; may be repeated. */
    public void countAnew(UUID id, List<LocalDate> days) {
        Overtaken.again(() -> facilities.findById(id).ifPresent(facility -> {
            facility.countedAnew(days);
            facilities.save(facility);
        }));
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
