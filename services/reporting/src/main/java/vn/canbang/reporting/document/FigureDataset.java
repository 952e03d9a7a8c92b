package vn.canbang.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the figures of a report for machines: a CSV file of all figures, one for each annex, and their description as a Data
 * Package (Frictionless Data), together in one archive. No text in them can act as a formula.
 */
public final class FigureDataset {

    public static final String MEDIA_TYPE = "application/zip";

    /** The bytes of the archive; the same for the same snapshot and mark. */
    public byte[] write(ReportSnapshot report, PaperMark mark) {
        var files = new ArrayList<DataFile>();
        files.add(DataFile.ofFigures(report));
        report.annexes().forEach(annex -> files.add(DataFile.of(annex)));
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            add(archive, "datapackage.json", DataDescription.of(report, files, mark));
            for (var file : files) {
                add(archive, file.name(), file.csv());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return RepeatableArchive.of(bytes.toByteArray());
    }

    private static void add(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }
}
