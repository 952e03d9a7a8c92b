package vn.canbang.starter.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Computes the documents of some measures anew from the records of the service, never by increment. */
public interface MeasureSource {

    /** Cell of a document that is not broken down. */
    String TOTAL = "-";

    Set<String> measures();

    MeasureKind kind(String measure);

    /** Numbers by disaggregation ({@code ownership=private}), {@link #TOTAL} for the whole; empty for members. */
    Map<String, Long> cells(MeasuredDay key);

    /** The same for many documents; a source that can read what they need together says so here. */
    default Map<MeasuredDay, Map<String, Long>> cells(Collection<MeasuredDay> keys) {
        var all = new HashMap<MeasuredDay, Map<String, Long>>();
        keys.forEach(key -> all.put(key, cells(key)));
        return all;
    }

    /** Members seen that day; empty for flows and stocks. */
    default Set<UUID> members(MeasuredDay key) {
        return Set.of();
    }
}
