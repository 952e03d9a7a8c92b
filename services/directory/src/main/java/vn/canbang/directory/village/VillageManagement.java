package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.unit.EnteredUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.text.NameKey;
import vn.canbang.starter.time.Today;

/** Registers villages, counts their households and ends them. */
@Service
public class VillageManagement {

    private final Villages villages;
    private final EnteredUnits units;
    private final Successions successions;
    private final Today today;

    VillageManagement(Villages villages, EnteredUnits units, Successions successions, Today today) {
        this.villages = villages;
        this.units = units;
        this.successions = successions;
        this.today = today;
    }

    public Village register(
            Attempt attempt,
            Caller caller,
            String name,
            VillageKind kind,
            String communePath,
            LocalDate validFrom,
            @Nullable Integer households) {
        var commune = requireRegistrable(caller, communePath, validFrom);
        return Overtaken.again(() -> attempt.create(
                villages::findById, id -> make(id, name, kind, commune, validFrom, households), villages::save));
    }

    /** The commune of a village that may be registered; stores nothing. */
    public UnitVersion requireRegistrable(Caller caller, String path, LocalDate on) {
        requireWithin(caller, path, on);
        return units.on(path, on)
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .orElseThrow(() -> RejectedException.at("/commune", "unit_unknown"));
    }

    /** Refuses what lies outside the caller's area, as it is now and as it was on the day. */
    public void requireWithin(Caller caller, String path, LocalDate on) {
        if (!units.isWithin(caller, path, on)) {
            throw RejectedException.at("/commune", "unit_unknown");
        }
    }

    public Village count(Attempt attempt, Caller caller, UUID id, int households) {
        return change(attempt, caller, id, village -> village.count(households));
    }

    /** Counts anew whatever was counted before: for a file, whose importer need not have seen the record. */
    public Village recount(Attempt attempt, Caller caller, UUID id, int households) {
        return attempt.act(() -> get(caller, id), village -> village.count(households), villages::save);
    }

    /** Villages by their names without regard to accents, ended ones among them. */
    public List<Village> named(Collection<String> names) {
        return villages.called(names);
    }

    public Village correctName(Attempt attempt, Caller caller, UUID id, NameCorrection correction) {
        return change(attempt, caller, id, village -> village.correctName(correction));
    }

    public Village end(Attempt attempt, Caller caller, UUID id, LocalDate lastDay) {
        return change(attempt, caller, id, village -> village.end(lastDay));
    }

    /** Takes an end back that was entered by mistake; whoever goes on with the work of a commune that is gone looks after it. */
    public Village revokeEnd(Attempt attempt, Caller caller, UUID id, String reason) {
        return change(attempt, caller, id, village -> {
            village.revokeEnd(reason);
            requireNoOtherOf(village);
            if (units.on(village.responsible(), today.date()).isEmpty()) {
                village.lookedAfterBy(successions.now(village.responsible(), village.validFrom()));
            }
        });
    }

    /** Whoever missed it may have entered it anew meanwhile. */
    private void requireNoOtherOf(Village village) {
        var other = villages.called(List.of(village.name())).stream()
                .anyMatch(each -> !each.id().equals(village.id())
                        && each.lastDay() == null
                        && each.kind() == village.kind()
                        && each.responsible().equals(village.responsible())
                        && NameKey.of(each.name()).equals(NameKey.of(village.name())));
        if (other) {
            throw new ConflictException("village_entered_anew", village.fullName());
        }
    }

    /** Is looked after by another commune from now on; may be repeated. */
    public void place(UUID id, String path) {
        Overtaken.again(() -> villages.findById(id).ifPresent(village -> {
            village.lookedAfterBy(path);
            villages.save(village);
        }));
    }

    public Village get(Caller caller, UUID id) {
        return caller.requireSees(villages.findById(id).orElseThrow(NotFoundException::new));
    }

    public List<Village> all() {
        return villages.findAll();
    }

    private Village change(Attempt attempt, Caller caller, UUID id, Consumer<Village> act) {
        return attempt.change(() -> get(caller, id), act, villages::save);
    }

    private Village make(
            UUID id,
            String name,
            VillageKind kind,
            UnitVersion commune,
            LocalDate validFrom,
            @Nullable Integer households) {
        var last = villages.findFirstByCommunePathOrderByNumberDesc(commune.path());
        var village = Village.register(id, name, kind, last.map(Village::number).orElse(0) + 1, commune, validFrom);
        village.lookedAfterBy(successions.now(commune.path(), commune.validFrom()));
        if (households != null) {
            village.count(households);
        }
        return village;
    }
}
