package vn.canbang.directory.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.Facilities;
import vn.canbang.directory.listing.Parts;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.directory.village.Villages;
import vn.canbang.starter.access.UnitPath;

/** The records of split units, each of which has to be looked at: which of the successors looks after it. */
@Component
class OpenQuestions {

    private final Facilities facilities;
    private final Villages villages;
    private final Organisations organisations;
    private final Bodies bodies;

    OpenQuestions(Facilities facilities, Villages villages, Organisations organisations, Bodies bodies) {
        this.facilities = facilities;
        this.villages = villages;
        this.organisations = organisations;
        this.bodies = bodies;
    }

    /** All of them before it began, with what was chosen; afterwards those that still wait at the level above. */
    List<OpenQuestion> of(Reorganisation reorganisation, UnitsOfDay units) {
        return ever(reorganisation, units).stream()
                .filter(question -> !reorganisation.state().hasBegun() || question.chosen() == null)
                .sorted(Comparator.comparing(
                                (OpenQuestion question) -> question.unit().from())
                        .thenComparing(OpenQuestion::kind)
                        .thenComparing(OpenQuestion::name)
                        .thenComparing(OpenQuestion::record))
                .toList();
    }

    /** What is or was asked about a record: a choice may be put right as long as anybody likes. */
    Optional<OpenQuestion> about(UUID record, Reorganisation reorganisation, UnitsOfDay units) {
        return ever(reorganisation, units).stream()
                .filter(question -> question.record().equals(record))
                .findFirst();
    }

    static Effects.Way wayOf(OpenQuestion question) {
        return new Effects.Way(question.unit().from(), question.chosen());
    }

    private List<OpenQuestion> ever(Reorganisation reorganisation, UnitsOfDay units) {
        return reorganisation.state().hasBegun() ? asked(reorganisation, units) : all(reorganisation, units);
    }

    private List<OpenQuestion> all(Reorganisation reorganisation, UnitsOfDay units) {
        var paths = units.splitPaths();
        if (paths.isEmpty()) {
            return List.of();
        }
        return standingAt(paths, units).stream()
                .map(found -> new OpenQuestion(
                        found.id(),
                        found.kind(),
                        found.name(),
                        units.at(found.path()).orElseThrow(),
                        reorganisation.choices().placeOf(found.id()).orElse(null)))
                .toList();
    }

    private List<OpenQuestion> asked(Reorganisation reorganisation, UnitsOfDay units) {
        var left = new HashMap<UUID, LeftRecord>();
        reorganisation.left().forEach(record -> left.put(record.record(), record));
        if (left.isEmpty()) {
            return List.of();
        }
        return known(left).stream()
                .flatMap(found -> units
                        .at(Objects.requireNonNull(left.get(found.id())).from())
                        .stream()
                        .map(unit -> new OpenQuestion(
                                found.id(),
                                found.kind(),
                                found.name(),
                                unit,
                                isPlaced(found, unit) ? found.path() : null)))
                .toList();
    }

    /** One that nobody placed stands at the level above, wherever that has passed since. */
    private static boolean isPlaced(Found found, PassingUnit unit) {
        return new UnitPath(found.path()).level() == unit.unit().level()
                && !found.path().equals(unit.from());
    }

    private List<Found> standingAt(Set<String> paths, UnitsOfDay units) {
        var found = new ArrayList<Found>();
        Parts.of(paths, facilities::findByResponsibilityUnitIn)
                .forEach(each -> found.add(
                        new Found(each.id(), RecordKind.FACILITY, each.details().name(), each.responsible())));
        Parts.of(paths, villages::findByResponsibilityUnitIn)
                .forEach(each ->
                        found.add(new Found(each.id(), RecordKind.VILLAGE, each.fullName(), each.responsible())));
        Parts.of(paths, organisations::findByResponsibilityUnitIn).stream()
                .filter(each -> each.lastDay() == null || !each.lastDay().isBefore(units.day()))
                .filter(each -> !bodies.closes(each, units))
                .forEach(each ->
                        found.add(new Found(each.id(), RecordKind.ORGANISATION, each.name(), each.responsible())));
        return found;
    }

    private List<Found> known(Map<UUID, LeftRecord> left) {
        var ids = left.keySet();
        var found = new ArrayList<Found>();
        Parts.of(ids, facilities::findByIdIn)
                .forEach(each -> found.add(
                        new Found(each.id(), RecordKind.FACILITY, each.details().name(), each.responsible())));
        Parts.of(ids, villages::findByIdIn)
                .forEach(each ->
                        found.add(new Found(each.id(), RecordKind.VILLAGE, each.fullName(), each.responsible())));
        Parts.of(ids, organisations::findByIdIn)
                .forEach(each ->
                        found.add(new Found(each.id(), RecordKind.ORGANISATION, each.name(), each.responsible())));
        return found;
    }

    /** A record with where it stands now. */
    private record Found(UUID id, RecordKind kind, String name, String path) {}
}
