package vn.canbang.reporting.document;

import java.util.List;

/**
 * Of how many units the figures are the sum, and which are missing. Missing units are listed, never guessed.
 *
 * @param owing how many units owed a report; 0 when the report is of one unit only
 */
public record Coverage(int owing, List<ReportUnit> missing) {

    /** A report that rests on no other unit's. */
    public static final Coverage OWN = new Coverage(0, List.of());

    public Coverage {
        missing = List.copyOf(missing);
        if (missing.size() > owing) {
            throw new IllegalArgumentException("More units missing than owing");
        }
    }

    public int accepted() {
        return owing - missing.size();
    }

    /** "Tổng của 18/21 đơn vị" */
    public String words() {
        return "Tổng của " + accepted() + "/" + owing + " đơn vị";
    }
}
