package vn.canbang.directory.measure;

import java.util.Map;
import java.util.TreeMap;
import vn.canbang.starter.measure.MeasureSource;

/** Adds up the changes of a stock on one day, in all and by disaggregation; cells that come to nothing are left out. */
public final class CellCount {

    private final Map<String, Long> cells = new TreeMap<>();

    /** Counts one thing that came (1) or went (-1), in the whole and in each of its cells. */
    public void add(long change, String... broken) {
        cells.merge(MeasureSource.TOTAL, change, Long::sum);
        for (var cell : broken) {
            cells.merge(cell, change, Long::sum);
        }
    }

    public Map<String, Long> cells() {
        cells.values().removeIf(value -> value == 0);
        return cells;
    }
}
