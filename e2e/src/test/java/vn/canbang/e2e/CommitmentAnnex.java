package vn.canbang.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The commitments of each unit behind a report (annex 6), as its workbook or its paper holds them. */
final class CommitmentAnnex {

    static final String PROVIDERS = "Số người cung cấp dịch vụ có cam kết hiệu lực";
    static final String HOUSEHOLDS_SIGNED = "Số hộ gia đình đã cam kết";
    static final String HOUSEHOLDS = "Số hộ gia đình";
    static final String TOTAL = "Tổng số";

    private static final String SHEET = "Phụ lục 6";

    /** Line by line, the titles first; each line begins with a code or ordinal and the name of the unit. */
    private final List<List<String>> lines;

    private CommitmentAnnex(List<List<String>> lines) {
        this.lines = lines;
    }

    static CommitmentAnnex inWorkbook(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var lines = new ArrayList<List<String>>();
            book.getSheet(SHEET).forEach(row -> lines.add(cells(row)));
            return new CommitmentAnnex(lines);
        }
    }

    static CommitmentAnnex inPaper(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var found = new ArrayList<List<List<String>>>();
            var isAnnex = false;
            for (var element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph line && "AnnexNumber".equals(line.getStyle())) {
                    isAnnex = SHEET.equals(line.getText());
                } else if (isAnnex && element instanceof XWPFTable table) {
                    found.add(linesOf(table));
                }
            }
            if (found.isEmpty()) {
                throw new AssertionError("no table of commitments in the paper");
            }
            return new CommitmentAnnex(sideBySide(found));
        }
    }

    private static List<List<String>> linesOf(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    /** A wide annex is printed in several tables, each with all lines. */
    private static List<List<String>> sideBySide(List<List<List<String>>> tables) {
        var lines = new ArrayList<List<String>>();
        for (var line : tables.getFirst()) {
            lines.add(new ArrayList<>(line));
        }
        for (var table : tables.subList(1, tables.size())) {
            for (var line = 0; line < lines.size(); line++) {
                lines.get(line)
                        .addAll(table.get(line).subList(2, table.get(line).size()));
            }
        }
        return lines;
    }

    /** The number in the line of a unit, by its code or its name, or in the total. */
    long at(String unit, String figure) {
        var line = lines.stream()
                .filter(candidate -> candidate.stream().limit(2).anyMatch(unit::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of " + unit + " in " + lines));
        return number(line, figure);
    }

    /** What the lines above the total come to, as somebody adds them up with a pencil. */
    long sum(String figure) {
        return lines.stream()
                .skip(1)
                .takeWhile(line -> line.stream().limit(2).noneMatch(TOTAL::equals))
                .filter(line -> isNumber(line.get(columnOf(figure))))
                .mapToLong(line -> number(line, figure))
                .sum();
    }

    private long number(List<String> line, String figure) {
        var text = line.get(columnOf(figure));
        if (!isNumber(text)) {
            throw new AssertionError(figure + " is no number in " + line);
        }
        return Long.parseLong(text.replace(".", ""));
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9.]+");
    }

    private int columnOf(String figure) {
        var titles = lines.getFirst();
        return IntStream.range(0, titles.size())
                .filter(column -> titles.get(column).startsWith(figure + " ("))
                .findFirst()
                .orElse(-1);
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.toString();
    }
}
