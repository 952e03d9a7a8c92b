package vn.canbang.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Of how many units the figures are the sum, and which are missing. Missing units are listed, never guessed.
 *
 * @param owing how many units owed a report; 0 when the report is of one unit only
 * @param missingBelow whom the reports under those of the sum lack; empty in papers of earlier releases
 */
public record Coverage(int owing, List<ReportUnit> missing, List<ReportUnit> missingBelow) {

    /** A report that rests on no other unit's. */
    public static final Coverage OWN = new Coverage(0, List.of(), List.of());

    public Coverage {
        missing = List.copyOf(missing);
        missingBelow = missingBelow == null ? List.of() : List.copyOf(missingBelow);
        if (missing.size() > owing) {
            throw new IllegalArgumentException("More units missing than owing");
        }
    }

    public int accepted() {
        return owing - missing.size();
    }

    /** Everybody whose figures the sum lacks, on its own level first. */
    public List<ReportUnit> lacking() {
        return Stream.concat(missing.stream(), missingBelow.stream()).toList();
    }

    /** "Tổng của 18/21 đơn vị", and when the sums below lack somebody "Tổng của 10/10 đơn vị, thiếu 6 đơn vị cấp dưới" */
    public String words() {
        var below = missingBelow.isEmpty() ? "" : ", thiếu " + missingBelow.size() + " đơn vị cấp dưới";
        return "Tổng của " + accepted() + "/" + owing + " đơn vị" + below;
    }
}
