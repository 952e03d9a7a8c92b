package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.unit.EnteredUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.UnitVersion;

/** Registers organisations and ends them. */
@Service
public class OrganisationManagement {

    private final Organisations organisations;
    private final EnteredUnits units;
    private final Successions successions;

    OrganisationManagement(Organisations organisations, EnteredUnits units, Successions successions) {
        this.organisations = organisations;
        this.units = units;
        this.successions = successions;
    }

    public Organisation register(Attempt attempt, Caller caller, RegisterOrganisation wish) {
        registrable(caller, wish);
        return register(attempt, wish);
    }

    /** What registering would make, refused as it would be; stores nothing. */
    public Organisation registrable(Caller caller, RegisterOrganisation wish) {
        if (!units.isWithin(caller, wish.unit(), wish.validFrom())) {
            throw RejectedException.at("/unit", "unit_unknown");
        }
        if (wish.parentId() != null) {
            requireKnown(caller, wish.parentId(), "/parentId");
        }
        return draft(wish).apply(UUID.randomUUID());
    }

    /** Registers without a caller's scope: for the first organisation of a tenant. */
    public Organisation register(Attempt attempt, RegisterOrganisation wish) {
        return attempt.create(organisations::findById, draft(wish), organisations::save);
    }

    private Function<UUID, Organisation> draft(RegisterOrganisation wish) {
        var unit = units.of(wish.unit(), wish.validFrom());
        requireFitting(wish, unit);
        return id -> make(id, wish, unit);
    }

    /** Organisations by their names without regard to accents, ended ones among them. */
    public List<Organisation> named(Collection<String> names) {
        return organisations.called(names);
    }

    public Organisation correctName(Attempt attempt, Caller caller, UUID id, NameCorrection correction) {
        return attempt.change(
                () -> get(caller, id), organisation -> organisation.correctName(correction), organisations::save);
    }

    public Organisation end(Attempt attempt, Caller caller, UUID id, LocalDate lastDay, @Nullable UUID successor) {
        return attempt.change(
                () -> get(caller, id),
                organisation -> {
                    requireSuccessor(caller, organisation, successor, lastDay.plusDays(1));
                    organisation.end(lastDay, successor);
                },
                organisations::save);
    }

    /** Ends a body with its unit, unless it has ended already; may be repeated. */
    public void endWithUnit(UUID id, LocalDate lastDay, @Nullable UUID successor) {
        Overtaken.again(() -> organisations
                .findById(id)
                .filter(body -> body.lastDay() == null && !lastDay.isBefore(body.validFrom()))
                .ifPresent(body -> {
                    body.endWithUnit(lastDay, successor);
                    organisations.save(body);
                }));
    }

    /** One that goes on sits under another unit from now on; may be repeated. */
    public void place(UUID id, String path) {
        Overtaken.again(() -> organisations.findById(id).ifPresent(body -> {
            body.sitAt(path);
            organisations.save(body);
        }));
    }

    private void requireSuccessor(Caller caller, Organisation ending, @Nullable UUID successor, LocalDate from) {
        if (ending.id().equals(successor)) {
            throw RejectedException.at("/successorId", "organisation_unknown");
        }
        if (successor != null
                && !requireKnown(caller, successor, "/successorId").existsOn(from)) {
            throw RejectedException.at("/successorId", "successor_closes");
        }
    }

    public Organisation get(Caller caller, UUID id) {
        return caller.requireSees(organisations.findById(id).orElseThrow(NotFoundException::new));
    }

    public Optional<Organisation> find(UUID id) {
        return organisations.findById(id);
    }

    /** An organisation in the caller's scope, else the refusal that stands at the field. */
    public Organisation requireKnown(Caller caller, UUID id, String pointer) {
        return organisations
                .findById(id)
                .filter(caller::sees)
                .orElseThrow(() -> RejectedException.at(pointer, "organisation_unknown"));
    }

    public List<Organisation> all() {
        return organisations.findAll();
    }

    /** One of an old unit that is entered after a reorganisation sits where its unit went. */
    private Organisation make(UUID id, RegisterOrganisation wish, UnitVersion unit) {
        var kind = wish.kind();
        var reach = wish.reach() == null ? kind.usualReach(unit.level()) : wish.reach();
        var made = Organisation.register(
                id, wish.name(), kind, reach, unit, wish.traits(), wish.parentId(), wish.validFrom());
        made.sitAt(successions.now(unit.path(), unit.validFrom()));
        if (wish.lastDay() != null) {
            made.end(wish.lastDay(), null);
        }
        return made;
    }

    private static void requireFitting(RegisterOrganisation wish, UnitVersion unit) {
        if (!wish.kind().existsAt(unit.level())) {
            throw RejectedException.at("/kind", "kind_not_at_level");
        }
        var usual = wish.kind().usualReach(unit.level());
        if (wish.reach() == Reach.LINE && usual != wish.reach()) {
            throw RejectedException.at("/reach", "reach_too_wide");
        }
        if (wish.kind() == OrganisationKind.SCHOOL && wish.traits().schoolKind() == null) {
            throw RejectedException.at("/schoolKind", "school_kind_missing");
        }
    }
}
