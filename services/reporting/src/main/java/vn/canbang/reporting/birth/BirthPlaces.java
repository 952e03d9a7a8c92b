package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one source has recorded of each place in a span, each place chained for itself: what one commune has recorded further
 * than the others never stands for all of them.
 *
 * @param places by path
 */
record BirthPlaces(Map<String, Place> places) {

    BirthPlaces {
        places = Map.copyOf(places);
    }

    /**
     * A place with its chains by their last day.
     *
     * @param closedAfter its last day, where it is closed by the end of the span and went into no other whole
     */
    record Place(
            NavigableMap<LocalDate, BirthChain> chains,
            @Nullable LocalDate closedAfter) {

        /** Its births until a day, if they go exactly until then; of a closed one what it has recorded. */
        Optional<BirthChain> until(LocalDate day) {
            return closedAfter == null || !closedAfter.isBefore(day)
                    ? Optional.ofNullable(chains.get(day))
                    : Optional.ofNullable(chains.floorEntry(closedAfter)).map(Map.Entry::getValue);
        }
    }

    /**
     * Until which day most is recorded: the day up to which the places have filled most days together, the later of two. So 209
     * communes until October go before one until December, and a year that one commune has not finished before the January that
     * all have; how many communes are missing is said beside the figure.
     */
    Optional<LocalDate> fullest() {
        var days = new TreeSet<LocalDate>();
        places.values().forEach(place -> days.addAll(place.chains().keySet()));
        return days.stream().max(Comparator.comparingLong(this::daysUntil).thenComparing(Comparator.naturalOrder()));
    }

    /** The births until exactly a day of each place that has them, by its path. */
    Map<String, BirthChain> until(LocalDate day) {
        var filled = new HashMap<String, BirthChain>();
        places.forEach((path, place) -> place.until(day).ifPresent(chain -> filled.put(path, chain)));
        return filled;
    }

    private long daysUntil(LocalDate day) {
        return sum(until(day).values());
    }

    private static long sum(Collection<BirthChain> chains) {
        return chains.stream().mapToLong(BirthChain::days).sum();
    }
}
