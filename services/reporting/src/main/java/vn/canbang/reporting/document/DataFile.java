package vn.canbang.reporting.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV, with what is said of each of its columns: numbers unrounded with a point, codes as text, an empty cell where
 * there is no number. The first column after the names of a figure says why there is none.
 */
record DataFile(String name, String title, List<Field> fields, List<List<String>> rows) {

    /** @param type as Data Package names it: string, number or integer */
    record Field(String name, String type, String description) {

        static Field text(String name, String description) {
            return new Field(name, "string", description);
        }

        static Field number(String name, String description) {
            return new Field(name, "number", description);
        }
    }

    private static final List<Field> OF_FIGURES = List.of(
            Field.text("part", "Phần của báo cáo"),
            Field.text("code", "Mã chỉ tiêu"),
            Field.text("name", "Chỉ tiêu"),
            Field.text("unit_of_measure", "Đơn vị tính"),
            Field.text("unit_code", "Mã đơn vị"),
            Field.text(
                    "state",
                    "Tình trạng: known là có số; not_supplied, too_few, undefined là vì sao không có; suppressed là đã"
                            + " che vì số nhỏ hoặc vì từ đó tính ra được số nhỏ"),
            Field.number("value", "Kết quả, chưa làm tròn"),
            Field.number("numerator", "Tử số"),
            Field.number("denominator", "Mẫu số"),
            Field.number("lower_95", "Cận dưới của khoảng tin cậy 95%"),
            Field.number("upper_95", "Cận trên của khoảng tin cậy 95%; trống khi không có cận trên"),
            Field.number("births", "Số trẻ mà tỷ số dựa vào"),
            Field.text("origin", "Nguồn gốc của số: tự động, nhập tay, sửa tay, từ tệp, cộng, tính lại"),
            Field.number("automatic", "Số tự động trước khi sửa tay"),
            Field.text("reason", "Lý do sửa tay"),
            Field.text("source", "Nguồn của số nhập tay"),
            Field.text("note", "Ghi chú"));

    static DataFile ofFigures(ReportSnapshot report) {
        var rows = new ArrayList<List<String>>();
        for (var part : report.parts()) {
            for (var figure : part.figures()) {
                rows.add(row(part.number(), report.span().unitCode(), figure));
            }
        }
        return new DataFile("chi-tieu.csv", "Chỉ tiêu của báo cáo", OF_FIGURES, rows);
    }

    static DataFile of(AnnexTable annex) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text("unit_code", "Mã đơn vị; trống ở dòng tổng số và dòng không phải đơn vị"));
        fields.add(Field.text("row", annex.rowsAre()));
        for (var index = 0; index < annex.columns().size(); index++) {
            var column = annex.columns().get(index);
            var name = column.key() == null ? "column_" + (index + 1) : column.key();
            fields.add(Field.number(name, column.heading()));
            fields.add(Field.text(name + "_state", "Tình trạng của cột trước"));
        }
        var rows = new ArrayList<List<String>>();
        annex.rows().forEach(row -> rows.add(row(row)));
        if (annex.total() != null) {
            rows.add(row(annex.total()));
        }
        return new DataFile(
                "phu-luc-" + annex.number() + ".csv", "Phụ lục " + annex.number() + ". " + annex.title(), fields, rows);
    }

    /** With the mark of its encoding first, so that a spreadsheet reads Vietnamese letters. */
    String csv() {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(fields.stream().map(Field::name).toList());
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text.toString();
    }

    private static List<String> row(AnnexTable.Row row) {
        var cells = new ArrayList<String>();
        cells.add(words(row.code()));
        cells.add(words(row.name()));
        for (var cell : row.cells()) {
            cells.add(number(cell.amount()));
            cells.add(state(cell));
        }
        return cells;
    }

    private static List<String> row(String part, String unitCode, ReportFigure figure) {
        var fraction = figure.fraction();
        var interval = figure.interval();
        var override = figure.override();
        return List.of(
                words(part),
                words(figure.code()),
                words(figure.name()),
                words(figure.unit()),
                words(unitCode),
                state(figure.value()),
                number(figure.value().amount()),
                number(fraction == null ? null : fraction.numerator()),
                number(fraction == null ? null : fraction.denominator()),
                number(interval == null ? null : interval.lower()),
                number(interval == null ? null : interval.upper()),
                interval == null ? "" : String.valueOf(interval.births()),
                words(figure.origin().words()),
                number(override == null ? null : override.automatic().amount()),
                words(override == null ? null : override.reason()),
                words(figure.source()),
                words(figure.note()));
    }

    private static String state(FigureValue value) {
        return value.state().name().toLowerCase(Locale.ROOT);
    }

    private static String number(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String words(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return FormulaGuard.couldAct(text) ? "'" + text : text;
    }
}
