package vn.canbang.reporting.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The boundaries of one day: numbers stay booked on the unit of their date, and here is to which unit they belong that day.
 *
 * @param ledTo each closed unit with the one that goes on with it; of one that was split the level above, which keeps what
 *     cannot be shared out
 */
public record Boundaries(Map<String, String> ledTo) {

    /** As long as nothing was reorganised. */
    public static final Boundaries UNCHANGED = new Boundaries(Map.of());

    public Boundaries {
        ledTo = Map.copyOf(ledTo);
    }

    /** The unit to which numbers of a unit belong. */
    public String placeOf(String path) {
        return ledTo.getOrDefault(path, path);
    }

    /** Whether what is booked on a path belongs to the very unit since the unit of its date is closed. */
    public boolean isFormerlyAt(String unit, String path) {
        return unit.equals(ledTo.get(path));
    }

    /** Where the numbers are booked that belong to a unit or to those under it, and perhaps others with them. */
    public List<MeasureSlice> under(String unit) {
        var slices = new ArrayList<>(List.of(MeasureSlice.under(unit)));
        ledTo.forEach((closed, now) -> {
            if (now.startsWith(unit) && !closed.startsWith(unit)) {
                slices.add(MeasureSlice.at(closed));
            }
        });
        return slices;
    }

    /** Where numbers are booked that belong to the very unit since the unit of their date is closed. */
    public List<MeasureSlice> formerlyAt(String unit) {
        return ledTo.entrySet().stream()
                .filter(closed -> closed.getValue().equals(unit))
                .map(closed -> MeasureSlice.at(closed.getKey()))
                .toList();
    }
}
