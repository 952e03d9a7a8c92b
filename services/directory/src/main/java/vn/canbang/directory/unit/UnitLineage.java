package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.starter.territory.UnitVersion;

/** What each unit came from (“Trước đây là”) and went into (“Nay thuộc”). */
@Component
public class UnitLineage {

    private final UnitCatalogue catalogue;
    private final Map<String, List<UnitChange>> byOldCode;
    private final Map<String, List<UnitChange>> byNewCode;

    UnitLineage(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
        var changes = UnitFiles.changes();
        byOldCode = changes.stream().collect(Collectors.groupingBy(UnitChange::oldCode));
        byNewCode = changes.stream()
                .filter(change -> change.newCode() != null)
                .collect(Collectors.groupingBy(change -> Objects.requireNonNull(change.newCode())));
    }

    /** The units that went into this one on its first day, or while it was in force. */
    public List<Link> formerly(UnitVersion unit) {
        return byNewCode.getOrDefault(unit.code(), List.of()).stream()
                .filter(change -> change.newLevel() == unit.level() && unit.existsOn(change.effective()))
                .flatMap(change ->
                        before(change)
                                .filter(old -> !old.id().equals(unit.id()))
                                .map(old -> new Link(old, change))
                                .stream())
                .toList();
    }

    /** The units that this one went into when it ended. */
    public List<Link> successors(UnitVersion unit) {
        var end = unit.validTo();
        if (end == null) {
            return List.of();
        }
        return byOldCode.getOrDefault(unit.code(), List.of()).stream()
                .filter(change ->
                        change.oldLevel() == unit.level() && change.effective().equals(end))
                .flatMap(change -> after(change).map(next -> new Link(next, change)).stream())
                .toList();
    }

    /** The units that the people of this one went into when it ended; where only land went counts when nothing else does. */
    List<UnitVersion> inheritors(UnitVersion unit) {
        var peopled = successors(unit).stream()
                .filter(link -> !Integer.valueOf(0).equals(link.change().share()))
                .map(Link::unit)
                .distinct()
                .toList();
        return peopled.isEmpty() ? next(unit) : peopled;
    }

    /**
     * True when a unit goes on as this later one. Where the level above has gone as well a merger makes a new unit, although
     * the code is used again (01/07/2025); elsewhere the unit whose code survives takes the others in.
     */
    boolean goesOnAs(UnitVersion unit, UnitVersion later) {
        if (!unit.code().equals(later.code()) || unit.level() != later.level()) {
            return false;
        }
        return hasSameLevelsAbove(unit, later)
                || successors(unit).stream()
                        .filter(link -> link.unit().id().equals(later.id()))
                        .noneMatch(link -> link.change().kind() == ChangeKind.MERGE);
    }

    private static boolean hasSameLevelsAbove(UnitVersion unit, UnitVersion later) {
        return unit.path().length() == later.path().length();
    }

    /** The units in force on a date that hold what was this one, by the chain of successors. */
    public List<UnitVersion> heirs(UnitVersion unit, LocalDate on) {
        var found = new ArrayList<UnitVersion>();
        follow(unit, on, found, new HashSet<>());
        return found;
    }

    private void follow(UnitVersion unit, LocalDate on, List<UnitVersion> found, Set<String> seen) {
        if (!seen.add(unit.id())) {
            return;
        }
        if (!unit.hasEndedBy(on)) {
            found.add(unit);
            return;
        }
        next(unit).forEach(successor -> follow(successor, on, found, seen));
    }

    /** All units that hold, or later held, what was this one. */
    List<UnitVersion> descendants(UnitVersion unit) {
        var found = new LinkedHashMap<String, UnitVersion>();
        gather(unit, found);
        return List.copyOf(found.values());
    }

    private void gather(UnitVersion unit, Map<String, UnitVersion> found) {
        for (var successor : next(unit)) {
            if (found.putIfAbsent(successor.id(), successor) == null) {
                gather(successor, found);
            }
        }
    }

    private List<UnitVersion> next(UnitVersion unit) {
        var next = successors(unit).stream().map(Link::unit).toList();
        return next.isEmpty() ? sameUnitLater(unit).stream().toList() : next;
    }

    /** How long a province is the same one: a new name or rank goes on with it, a merger ends it. */
    ProvinceLife lifeOf(UnitVersion province) {
        return new ProvinceLife(firstOf(province).validFrom(), lastOf(province).validTo());
    }

    /** First day on which a province no longer exists because it went into another one; empty while it goes on. */
    public Optional<LocalDate> endOf(UnitVersion province) {
        return Optional.ofNullable(lifeOf(province).end());
    }

    private UnitVersion firstOf(UnitVersion unit) {
        return sameUnit(formerly(unit), unit).map(this::firstOf).orElse(unit);
    }

    private UnitVersion lastOf(UnitVersion unit) {
        return sameUnit(successors(unit), unit).map(this::lastOf).orElse(unit);
    }

    private static Optional<UnitVersion> sameUnit(List<Link> links, UnitVersion unit) {
        return links.stream()
                .filter(link -> link.change().kind() == ChangeKind.RENAME
                        || link.change().kind() == ChangeKind.UPGRADE)
                .map(Link::unit)
                .filter(neighbour -> neighbour.code().equals(unit.code()))
                .findFirst();
    }

    /** A new version without a row in the changes: the unit above passed elsewhere, the unit itself stayed. */
    private Optional<UnitVersion> sameUnitLater(UnitVersion unit) {
        var end = unit.validTo();
        return end == null
                ? Optional.empty()
                : catalogue
                        .byCode(unit.code(), unit.level(), end)
                        .filter(later -> later.name().equals(unit.name()));
    }

    private Optional<UnitVersion> before(UnitChange change) {
        return catalogue.byCode(
                change.oldCode(), change.oldLevel(), change.effective().minusDays(1));
    }

    private Optional<UnitVersion> after(UnitChange change) {
        var code = change.newCode();
        var level = change.newLevel();
        return code == null || level == null ? Optional.empty() : catalogue.byCode(code, level, change.effective());
    }

    /** A neighbour in time and the act by which it became one. */
    public record Link(UnitVersion unit, UnitChange change) {}
}
