package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Successors;
import vn.canbang.directory.person.Appointment;
import vn.canbang.directory.person.NewSeats;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Reach;

/**
 * Where posts go on: with the successor chosen for the body, or the last one that this went into since, else where somebody chose for that one person, else in the same
 * body under the new path. Nobody reaches further than before unless it was chosen.
 *
 * @param closing who succeeds each closing body, nobody for those without
 */
record Seats(
        Reorganisation reorganisation,
        UnitsOfDay units,
        Map<UUID, Optional<UUID>> closing,
        Function<UUID, Optional<Organisation>> organisations,
        OwnUnits own)
        implements NewSeats {

    @Override
    public Optional<Seat> of(Appointment held) {
        var exception = reorganisation.choices().forPost(held.id());
        if (exception.isPresent()) {
            return chosen(exception.get().successor(), held);
        }
        var decided = closing.get(held.organisationId());
        if (decided != null) {
            return chosen(decided.orElse(null), held);
        }
        return organisations.apply(held.organisationId()).flatMap(body -> seat(body, held, body.reach() == Reach.OWN));
    }

    private Optional<Seat> chosen(@Nullable UUID successor, Appointment held) {
        return Optional.ofNullable(successor)
                .flatMap(organisations)
                .flatMap(body -> Successors.on(firstDay(held), body, organisations))
                .flatMap(body -> seat(body, held, true));
    }

    private LocalDate firstDay(Appointment held) {
        return held.from().isBefore(units.day()) ? units.day() : held.from();
    }

    /** @param wholeBody whether the body's own unit is meant when the post's unit has no single heir within it */
    private Optional<Seat> seat(Organisation body, Appointment held, boolean wholeBody) {
        var sits = units.placeOf(body.responsible());
        return heirOf(held.unitPath())
                .filter(path -> path.startsWith(sits))
                .or(() -> wholeBody ? Optional.of(sits) : Optional.empty())
                .flatMap(path -> own.at(path, units.day()).or(() -> own.at(path, firstDay(held))))
                .map(unit -> new Seat(body, unit));
    }

    private Optional<String> heirOf(String path) {
        var passing = units.at(path);
        if (passing.isEmpty()) {
            return Optional.of(path);
        }
        return passing.filter(unit -> unit.goesWhole()).map(unit -> unit.to().path());
    }
}
