package vn.canbang.directory.unit;

import java.util.List;
import vn.canbang.starter.territory.UnitVersion;

/**
 * A unit whose records are looked after elsewhere from a day on.
 *
 * @param unit as it was until the day before
 * @param successors the units that its people went into
 * @param to the unit that looks after its records: the only successor, else the level above that goes on
 */
public record PassingUnit(UnitVersion unit, UnitFate fate, List<UnitVersion> successors, UnitVersion to) {

    public PassingUnit {
        successors = List.copyOf(successors);
    }

    public String from() {
        return unit.path();
    }

    public boolean splits() {
        return fate == UnitFate.SPLITS;
    }

    /** True when the whole unit has one place to go to, so that nothing about its records has to be asked. */
    public boolean goesWhole() {
        return fate == UnitFate.MERGES || fate == UnitFate.MOVES;
    }

    /** True for one of the units that the old one went into. */
    public boolean wentInto(String path) {
        return successors.stream().anyMatch(successor -> successor.path().equals(path));
    }
}
