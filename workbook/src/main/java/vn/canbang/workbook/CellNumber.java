package vn.canbang.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a file stores them: they are dates, numbers of 15 digits, or codes shown with zeros in front. */
final class CellNumber {

    private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;
    private static final double AFTER_LAST_DAY = 2_958_466;
    private static final SheetCell NO_NUMBER = new SheetCell(SheetCell.Kind.ERROR, "#NUM!");

    private final boolean from1904;

    CellNumber(boolean from1904) {
        this.from1904 = from1904;
    }

    SheetCell of(String raw, CellFormats.CellFormat format) {
        double value = valueOf(raw);
        if (!Double.isFinite(value)) {
            return NO_NUMBER;
        }
        return format.date() ? date(value) : number(value, format.zeros());
    }

    static SheetCell isoDate(String raw) {
        if (raw.isEmpty()) {
            return SheetCell.blank();
        }
        try {
            return raw.indexOf('T') < 0
                    ? SheetCell.date(LocalDate.parse(raw))
                    : SheetCell.moment(LocalDateTime.parse(raw.replace("Z", "")));
        } catch (DateTimeParseException problem) {
            return new SheetCell(SheetCell.Kind.ERROR, "#VALUE!");
        }
    }

    private static double valueOf(String raw) {
        if (raw.length() > LONGEST) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(raw);
        } catch (NumberFormatException problem) {
            return Double.NaN;
        }
    }

    private SheetCell date(double value) {
        if (value < 0 || value >= AFTER_LAST_DAY) {
            return NO_NUMBER;
        }
        var moment = DateUtil.getLocalDateTime(value, from1904, true);
        return value < 1 && !from1904
                ? new SheetCell(SheetCell.Kind.TEXT, moment.toLocalTime().toString())
                : SheetCell.moment(moment);
    }

    private static SheetCell number(double value, int zeros) {
        var cell = SheetCell.number(new BigDecimal(Double.toString(value)).round(AS_EXCEL));
        boolean whole = cell.text().indexOf('.') < 0 && value >= 0;
        return whole && cell.text().length() < zeros
                ? new SheetCell(
                        SheetCell.Kind.NUMBER, "0".repeat(zeros - cell.text().length()) + cell.text())
                : cell;
    }
}
