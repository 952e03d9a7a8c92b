package vn.canbang.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the workbook of a report's figures: a sheet on the report, one of all its figures, one for each annex. Numbers
 * are numbers, codes are text, and no text can act as a formula.
 */
public final class FigureWorkbook {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The bytes of the file; the same for the same snapshot and mark. */
    public byte[] write(ReportSnapshot report, PaperMark mark) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var cells = new WorkbookCells(workbook, mark);
            new ReportSheet(report).write(cells);
            new FigureSheet(report).write(cells);
            report.annexes().forEach(annex -> new AnnexSheet(report, annex).write(cells));
            if (!report.coverage().lacking().isEmpty()) {
                new MissingSheet(report).write(cells);
            }
            stamp(workbook, report);
            workbook.write(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return RepeatableArchive.of(bytes.toByteArray());
    }

    private static void stamp(XSSFWorkbook workbook, ReportSnapshot report) {
        Instant takenAt = report.takenAt();
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(report.subject());
        properties.setCreator(report.issuer().fullName());
        properties.setCreated(Optional.of(Date.from(takenAt)));
        properties.setModified(Optional.of(Date.from(takenAt)));
    }
}
