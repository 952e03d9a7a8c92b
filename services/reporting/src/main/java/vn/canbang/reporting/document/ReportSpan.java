package vn.canbang.reporting.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the figures speak of.
 *
 * @param unitCode code of the reporting unit, text with its leading zeros
 * @param cutOff the last day whose events are in the figures that units report
 * @param birthsUntil the last day of the births, which follow the calendar of the statistics and not that of the plan; absent
 *     without any
 * @param birthsOf how many communes the births are of, where communes are missing in them
 * @param status how final the births are
 */
public record ReportSpan(
        String unitCode,
        String unitName,
        LocalDate from,
        LocalDate to,
        LocalDate cutOff,
        @Nullable LocalDate birthsUntil,
        @Nullable Communes birthsOf,
        FigureStatus status) {

    /** So many of the communes that there were. */
    public record Communes(int recorded, int of) {}

    public ReportSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins: " + from + ", " + to);
        }
    }

    /** Of a report without births of its own. */
    public ReportSpan(
            String unitCode, String unitName, LocalDate from, LocalDate to, LocalDate cutOff, FigureStatus status) {
        this(unitCode, unitName, from, to, cutOff, null, null, status);
    }

    /**
     * “Số liệu tính đến ngày 24/11/2024; ước cả năm.” Births until another day are said apart: “Số liệu tính đến ngày
     * 24/11/2024; số trẻ sinh ra tính đến ngày 31/12/2024, chính thức.” So are births in which communes are missing: “số trẻ sinh
     * ra của 205/209 xã tính đến ngày 31/12/2024”.
     */
    public String dataLine() {
        var line = "Số liệu tính đến ngày " + VietnameseText.date(cutOff) + "; ";
        return line + births() + status.words() + ".";
    }

    private String births() {
        if (birthsUntil == null || (birthsUntil.equals(cutOff) && birthsOf == null)) {
            return "";
        }
        var communes = birthsOf == null ? "" : "của " + birthsOf.recorded() + "/" + birthsOf.of() + " xã ";
        return "số trẻ sinh ra " + communes + "tính đến ngày " + VietnameseText.date(birthsUntil) + ", ";
    }
}
