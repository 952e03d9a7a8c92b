package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.canbang.reporting.figure.OverrideBelow;
import vn.canbang.reporting.measure.MeasureSlice;

/**
 * Of whose reports the sums are made. Missing units are listed, never guessed.
 *
 * @param slices whose published numbers are counted anew for distinct counts
 * @param overrides what units below set by hand, with their reasons
 */
public record Consolidation(
        List<UUID> included, List<MissingUnit> missing, List<MeasureSlice> slices, List<OverrideBelow> overrides) {

    static final Consolidation NONE = new Consolidation(List.of(), List.of(), List.of(), List.of());

    public Consolidation {
        included = List.copyOf(included);
        missing = List.copyOf(missing);
        slices = List.copyOf(slices);
        overrides = List.copyOf(overrides);
    }

    /** A unit whose report was not accepted in time. */
    public record MissingUnit(UUID submission, String code, String name) {}

    public int owing() {
        return included.size() + missing.size();
    }

    /** “Tổng của 2/3 đơn vị” */
    public String words(Locale locale) {
        var share = included.size() + "/" + owing();
        return "en".equals(locale.getLanguage()) ? "Sum of " + share + " units" : "Tổng của " + share + " đơn vị";
    }
}
