package vn.canbang.reporting.birth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A sex ratio at birth that somebody has published, as it was read there: beside our own figures for comparison, never in them.
 * Several rows of a place and a year are different sources or methods; {@code basis} says which.
 *
 * @param area code of the place before 01/07/2025; absent for a region
 * @param ratio absent where the source gives a band only
 * @param low the band begins above it, or there
 * @param status none of those that ship has been confirmed by anybody
 */
public record ReferenceFigure(
        String level,
        @Nullable String area,
        String name,
        int fromYear,
        int toYear,
        String residence,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Long boys,
        @Nullable Long girls,
        String basis,
        String source,
        String url,
        @Nullable String note,
        ReferenceStatus status) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    static ReferenceFigure of(CSVRecord row) {
        return new ReferenceFigure(
                row.get("area_level"),
                value(row, "area_code", Function.identity()),
                row.get("area_name"),
                Integer.parseInt(row.get("year_from")),
                Integer.parseInt(row.get("year_to")),
                row.get("residence"),
                value(row, "srb", BigDecimal::new),
                value(row, "srb_low", BigDecimal::new),
                value(row, "srb_high", BigDecimal::new),
                value(row, "births_male", Long::valueOf),
                value(row, "births_female", Long::valueOf),
                row.get("basis"),
                row.get("source"),
                row.get("source_url"),
                value(row, "note", Function.identity()),
                ReferenceStatus.of(row.isMapped("status") ? row.get("status") : ""));
    }

    /** Whether the published ratio follows from the published counts; true where there are no counts to say otherwise. */
    public boolean agreesWithItself() {
        if (ratio == null || boys == null || girls == null || girls == 0) {
            return true;
        }
        var follows = BigDecimal.valueOf(boys)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(girls), 4, RoundingMode.HALF_UP);
        return ratio.subtract(follows).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Of the country, of a region, or of the province itself. */
    boolean concerns(String province) {
        return area == null || !"province".equals(level) || area.equals(province);
    }

    private static <T> @Nullable T value(CSVRecord row, String column, Function<String, T> reading) {
        var text = row.get(column);
        return text.isEmpty() ? null : reading.apply(text);
    }
}
