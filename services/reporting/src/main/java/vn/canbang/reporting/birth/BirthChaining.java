package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/**
 * Chains what communes recorded in a span, also across a reorganisation within it: a commune goes on what went into it whole, the
 * births of a divided one end with it, and those of a commune made of parts begin with it.
 */
@Component
class BirthChaining {

    private final Territory territory;
    private final BoundariesOfDay boundaries;

    BirthChaining(Territory territory, BoundariesOfDay boundaries) {
        this.territory = territory;
        this.boundaries = boundaries;
    }

    /** @param figures of one source, the newest revisions */
    BirthPlaces chain(Collection<BirthFigure> figures, LocalDate from, LocalDate to) {
        var atEnd = boundaries.on(to);
        var communes = territory.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.existsOn(to))
                .map(UnitVersion::path)
                .collect(Collectors.toSet());
        var places = new HashMap<String, BirthPlaces.Place>();
        figures.stream()
                .collect(Collectors.groupingBy(figure ->
                        communes.contains(atEnd.placeOf(figure.path())) ? atEnd.placeOf(figure.path()) : figure.path()))
                .forEach((path, recorded) -> places.put(path, place(path, recorded, atEnd, from, to)));
        return new BirthPlaces(places);
    }

    private BirthPlaces.Place place(
            String path, List<BirthFigure> recorded, Boundaries atEnd, LocalDate from, LocalDate to) {
        var chains = BirthChain.beginningOn(from, recorded);
        if (chains.isEmpty() && atEnd.formerlyAt(path).isEmpty()) {
            chains = begun(path, recorded, from)
                    .map(day -> BirthChain.beginningOn(day, recorded))
                    .orElse(chains);
        }
        return new BirthPlaces.Place(chains, closedAfter(path, to).orElse(null));
    }

    /** The first day of the period within which a place came to be, if that was after the first day of the span. */
    private Optional<LocalDate> begun(String path, List<BirthFigure> recorded, LocalDate from) {
        return versions(path)
                .map(UnitVersion::validFrom)
                .min(Comparator.naturalOrder())
                .filter(from::isBefore)
                .flatMap(begins -> recorded.stream()
                        .map(BirthFigure::firstDay)
                        .filter(day -> !day.isAfter(begins))
                        .max(Comparator.naturalOrder()));
    }

    private Optional<LocalDate> closedAfter(String path, LocalDate to) {
        var versions = versions(path).toList();
        return versions.stream().allMatch(unit -> unit.hasEndedBy(to))
                ? versions.stream()
                        .flatMap(unit -> Stream.ofNullable(unit.validTo()))
                        .max(Comparator.naturalOrder())
                        .map(day -> day.minusDays(1))
                : Optional.empty();
    }

    private Stream<UnitVersion> versions(String path) {
        return territory.all().stream().filter(unit -> unit.path().equals(path));
    }
}
