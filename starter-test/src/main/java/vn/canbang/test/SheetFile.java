package vn.canbang.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as an officer makes it with Excel, for tests of imports: {@code SheetFile.of("Tên", "Từ ngày").row("Hạ",
 * "01/03/2020").bytes()}. Numbers and dates become cells of their kind, null an empty one.
 */
public final class SheetFile {

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private @Nullable String font;

    private SheetFile() {}

    public static SheetFile of(String... headings) {
        return new SheetFile().row((Object[]) headings);
    }

    public SheetFile row(@Nullable Object... cells) {
        rows.add(Arrays.copyOf(cells, cells.length));
        return this;
    }

    /** Writes all cells in this font, for example {@code .VnTime}. */
    public SheetFile in(String fontName) {
        font = fontName;
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Dữ liệu");
            var plain = style(workbook, "General");
            var day = style(workbook, "dd/mm/yyyy");
            for (var number = 0; number < rows.size(); number++) {
                var row = sheet.createRow(number);
                var cells = rows.get(number);
                for (var column = 0; column < cells.length; column++) {
                    var value = cells[column];
                    if (value != null) {
                        fill(row.createCell(column), value, value instanceof LocalDate ? day : plain);
                    }
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (font != null) {
            var own = workbook.createFont();
            own.setFontName(font);
            style.setFont(own);
        }
        return style;
    }

    private static void fill(XSSFCell cell, Object value, XSSFCellStyle style) {
        cell.setCellStyle(style);
        switch (value) {
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }
}
