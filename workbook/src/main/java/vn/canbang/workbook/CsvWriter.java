package vn.canbang.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a list as CSV that Excel opens as it is: UTF-8 with a byte order mark, commas, CRLF. Text that a spreadsheet
 * might take for a formula gets an apostrophe in front, quotes are doubled; negative numbers stay numbers (S41).
 */
public final class CsvWriter {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String QUOTED = "\",;\t\r\n";

    private CsvWriter() {}

    /** Writes headings and rows; the stream stays open. */
    public static void write(OutputStream out, List<String> headings, Iterable<List<SheetCell>> rows) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BYTE_ORDER_MARK);
            write(writer, headings.stream().map(SheetCell::text).toList());
            for (var row : rows) {
                write(writer, row);
            }
            writer.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(Writer writer, List<SheetCell> cells) throws IOException {
        String separator = "";
        for (var cell : cells) {
            writer.write(separator);
            writer.write(field(cell));
            separator = ",";
        }
        writer.write("\r\n");
    }

    private static String field(SheetCell cell) {
        boolean acts = cell.kind() != SheetCell.Kind.NUMBER && FormulaGuard.couldAct(cell.text());
        String words = acts ? "'" + cell.text() : cell.text();
        boolean quoted = words.chars().anyMatch(letter -> QUOTED.indexOf(letter) >= 0);
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
