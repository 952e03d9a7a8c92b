package vn.canbang.starter.measure;

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

    /** Members seen that day; empty for flows and stocks. */
    default Set<UUID> members(MeasuredDay key) {
        return Set.of();
    }
}
