package vn.canbang.reporting.document;

import java.time.LocalDate;

/**
 * What the figures speak of.
 *
 * @param unitCode code of the reporting unit, text with its leading zeros
 * @param cutOff the last day whose events are in the figures
 */
public record ReportSpan(
        String unitCode, String unitName, LocalDate from, LocalDate to, LocalDate cutOff, FigureStatus status) {

    public ReportSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins: " + from + ", " + to);
        }
    }

    /** "Số liệu tính đến ngày 24/11/2024; ước cả năm." */
    public String dataLine() {
        return "Số liệu tính đến ngày " + VietnameseText.date(cutOff) + "; " + status.words() + ".";
    }
}
