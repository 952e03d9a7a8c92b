package vn.canbang.directory.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.text.TextKey;

/** Finds units by names of today and of old: “Hoàng Tung: nay thuộc phường Thục Phán”. */
@Component
public class UnitSearch {

    private static final int MOST = 50;

    private final UnitLineage lineage;
    private final Map<String, List<String>> words;

    UnitSearch(UnitCatalogue catalogue, UnitLineage lineage) {
        this.lineage = lineage;
        words = HashMap.newHashMap(catalogue.all().size());
        catalogue.all().forEach(unit -> words.put(unit.id(), TextKey.words(unit.fullName())));
    }

    /** Units whose name has a word beginning with each word asked for; those in force first, each unit once. */
    public List<Found> find(String text, LocalDate on, List<UnitVersion> among) {
        var asked = TextKey.words(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        var newest = new HashMap<String, UnitVersion>();
        among.stream()
                .filter(unit -> !unit.validFrom().isAfter(on))
                .filter(unit -> matches(unit, asked))
                .forEach(unit -> newest.merge(
                        unit.code() + unit.fullName(),
                        unit,
                        (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other));
        return newest.values().stream()
                .map(unit ->
                        new Found(unit, !unit.existsOn(on), unit.existsOn(on) ? List.of() : lineage.heirs(unit, on)))
                .sorted(Comparator.comparing(Found::ended)
                        .thenComparing(found -> found.unit().path()))
                .limit(MOST)
                .toList();
    }

    private boolean matches(UnitVersion unit, List<String> asked) {
        var own = words.getOrDefault(unit.id(), List.of());
        return asked.stream().allMatch(word -> own.stream().anyMatch(candidate -> candidate.startsWith(word)));
    }

    /** A unit found, and where its area belongs on the date when it has ended. */
    public record Found(UnitVersion unit, boolean ended, List<UnitVersion> now) {}
}
