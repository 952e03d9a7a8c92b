package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.Namesakes;
import vn.canbang.directory.unit.EnteredUnits;
import vn.canbang.directory.unit.WrittenPlace;
import vn.canbang.starter.problem.RejectedException;

/** Finds which villages that a file names stand in the directory already, or stood there until they ended. */
@Component
public class KnownVillages {

    private final VillageManagement management;
    private final EnteredUnits units;

    KnownVillages(VillageManagement management, EnteredUnits units) {
        this.management = management;
        this.units = units;
    }

    /** Reads once what is known of all of these. */
    public Among among(Collection<String> names) {
        return new Among(new Namesakes<>(management.named(names)), units);
    }

    /** What is known of a number of villages. */
    public static final class Among {

        private final Namesakes<Village> namesakes;
        private final EnteredUnits units;

        Among(Namesakes<Village> namesakes, EnteredUnits units) {
            this.namesakes = namesakes;
            this.units = units;
        }

        /**
         * The village that a row tells of, also when it has ended since: nobody brings back by an old file what was merged. Refused
         * when the place has several of that name, as communes have that were merged.
         */
        public Optional<Village> find(String name, VillageKind kind, String commune, LocalDate from) {
            var place = units.written(commune, from);
            var called = in(place, namesakes.of(name))
                    .filter(village -> village.kind() == kind)
                    .toList();
            var meant = Stream.<Predicate<Village>>of(
                            village -> village.existsOn(from) && village.lastDay() == null,
                            village -> village.existsOn(from),
                            village -> village.lastDay() == null,
                            village -> village.validFrom().isAfter(from))
                    .map(how -> called.stream().filter(how).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            return one(name, narrowed(narrowed(meant, isFrom(commune)), beganOn(from)));
        }

        /** Villages of the place that go on and are called nearly so, by other accents. */
        public Stream<String> alike(String name, String commune, LocalDate from) {
            return in(units.written(commune, from), namesakes.alike(name))
                    .filter(village -> village.lastDay() == null)
                    .map(Village::name);
        }

        private static Stream<Village> in(WrittenPlace place, Stream<Village> named) {
            return named.filter(
                    village -> place.isOf(village.communePath(), village.responsible(), village.existsOn(place.day())));
        }

        private static Predicate<Village> isFrom(String commune) {
            return village -> village.communePath().equals(commune);
        }

        private static Predicate<Village> beganOn(LocalDate day) {
            return village -> village.validFrom().equals(day);
        }

        private static List<Village> narrowed(List<Village> found, Predicate<Village> closer) {
            var closest = found.stream().filter(closer).toList();
            return closest.isEmpty() ? found : closest;
        }

        private static Optional<Village> one(String name, List<Village> found) {
            if (found.size() > 1) {
                throw RejectedException.at("/name", "village_ambiguous", name);
            }
            return found.stream().findFirst();
        }
    }
}
