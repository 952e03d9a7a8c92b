package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.directory.unit.PassingUnits;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** The days on which units of the own province change, from the shipped facts. */
@Component
public class ReorganisationDays {

    private final PassingUnits passing;
    private final OwnUnits own;
    private final Reorganisations reorganisations;
    private final StandingRecords records;
    private final Today today;

    ReorganisationDays(
            PassingUnits passing, OwnUnits own, Reorganisations reorganisations, StandingRecords records, Today today) {
        this.passing = passing;
        this.own = own;
        this.reorganisations = reorganisations;
        this.records = records;
        this.today = today;
    }

    /** All of them, the latest first; the whole province is to be seen by whoever asks. */
    public List<ReorganisationDay> all(Caller caller) {
        var seen = own.province().filter(province -> caller.scope().covers(province.path()));
        if (seen.isEmpty()) {
            throw new NotFoundException();
        }
        return passing.days().reversed().stream().map(this::day).toList();
    }

    private ReorganisationDay day(LocalDate day) {
        var units = on(day);
        var planned = of(day);
        return new ReorganisationDay(
                day,
                planned.map(Reorganisation::id).orElse(null),
                planned.map(Reorganisation::state).orElse(null),
                units.all().size(),
                before(day),
                after(day),
                !day.isAfter(today.date()) && isOpen(planned) && records.isAnythingAt(units));
    }

    UnitsOfDay on(LocalDate day) {
        return UnitsOfDay.of(day, passing.on(day));
    }

    UnitCounts before(LocalDate day) {
        return counts(day.minusDays(1));
    }

    UnitCounts after(LocalDate day) {
        return counts(day);
    }

    /** One for each day of a tenant, so that its id follows from the day. */
    static UUID idOf(LocalDate day) {
        return NameBasedId.of("reorganisation", Tenants.current().slug(), day);
    }

    /** An earlier day whose units still have something to pass: it has to be carried out first. */
    Optional<LocalDate> openBefore(LocalDate day) {
        return passing.days().stream()
                .filter(earlier -> earlier.isBefore(day))
                .filter(earlier -> isOpen(of(earlier)) && records.isAnythingAt(on(earlier)))
                .findFirst();
    }

    /** Where a unit's records stand by what was carried out. */
    String placeOf(UnitVersion unit) {
        return passing.placeOf(unit, day -> !isOpen(of(day)));
    }

    private static boolean isOpen(Optional<Reorganisation> planned) {
        return planned.filter(known -> known.state() == ReorganisationState.CARRIED_OUT)
                .isEmpty();
    }

    private Optional<Reorganisation> of(LocalDate day) {
        return reorganisations.findById(idOf(day));
    }

    private UnitCounts counts(LocalDate on) {
        return new UnitCounts(
                own.on(on, null, UnitLevel.DISTRICT).size(),
                own.on(on, null, UnitLevel.COMMUNE).size());
    }
}
