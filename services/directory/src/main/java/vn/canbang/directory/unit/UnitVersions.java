package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.territory.UnitVersion;

/**
 * Makes versions with paths of the shipped rows. A unit whose district passed to another province has a new path from
 * that day, and therefore a version of its own, although the row goes on.
 */
final class UnitVersions {

    private final Map<String, List<UnitFact>> byCode = new HashMap<>();

    UnitVersions(List<UnitFact> facts) {
        facts.forEach(fact ->
                byCode.computeIfAbsent(fact.code(), code -> new ArrayList<>()).add(fact));
    }

    List<UnitVersion> of(UnitFact fact) {
        var versions = new ArrayList<UnitVersion>();
        var starts = startsOfPaths(fact);
        for (var i = 0; i < starts.size(); i++) {
            var from = starts.get(i);
            var to = i + 1 < starts.size() ? starts.get(i + 1) : fact.validTo();
            versions.add(version(fact, pathOn(fact, from), from, to));
        }
        return versions;
    }

    private List<LocalDate> startsOfPaths(UnitFact fact) {
        var candidates = new TreeSet<LocalDate>();
        candidates.add(fact.validFrom());
        if (fact.parent() != null) {
            byCode.getOrDefault(fact.parent(), List.of()).stream()
                    .map(UnitFact::validFrom)
                    .filter(start -> start.isAfter(fact.validFrom()) && fact.existsOn(start))
                    .forEach(candidates::add);
        }
        var starts = new ArrayList<LocalDate>();
        var path = "";
        for (var start : candidates) {
            var then = pathOn(fact, start);
            if (!then.equals(path)) {
                starts.add(start);
                path = then;
            }
        }
        return starts;
    }

    private String pathOn(UnitFact fact, LocalDate date) {
        var parent = fact.parent();
        if (parent == null) {
            return fact.code() + "/";
        }
        return byCode.getOrDefault(parent, List.of()).stream()
                        .filter(candidate -> candidate.existsOn(date))
                        .findFirst()
                        .map(found -> pathOn(found, date))
                        .orElseThrow(() -> new IllegalStateException("no parent of " + fact.code() + " on " + date))
                + fact.code()
                + "/";
    }

    private static UnitVersion version(UnitFact fact, String path, LocalDate from, @Nullable LocalDate to) {
        return new UnitVersion(
                fact.code() + "@" + from, fact.code(), fact.level(), fact.type(), fact.name(), path, from, to);
    }
}
