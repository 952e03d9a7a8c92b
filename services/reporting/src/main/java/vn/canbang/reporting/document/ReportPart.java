package vn.canbang.reporting.document;

import java.util.List;

/**
 * A part of the report: words first, then figures.
 *
 * @param number such as {@code I} or {@code II.4}
 */
public record ReportPart(String number, String title, List<String> narrative, List<ReportFigure> figures) {

    public ReportPart {
        narrative = List.copyOf(narrative);
        figures = List.copyOf(figures);
    }

    boolean isWithinAnother() {
        return number.contains(".");
    }

    /** As printed: "II. …", and "4. …" within it. */
    String heading() {
        return number.substring(number.lastIndexOf('.') + 1) + ". " + title;
    }
}
