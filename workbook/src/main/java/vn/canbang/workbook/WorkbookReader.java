package vn.canbang.workbook;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table out of a file that somebody sent (S39). The file is judged before it is read, then read as a stream:
 * no formula is evaluated, no link followed, nothing loaded that was not counted first (ADR 10).
 */
public final class WorkbookReader {

    /** What a file may weigh, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    public static final int MAX_ROWS = 10_000;
    public static final int MAX_COLUMNS = 100;

    private WorkbookReader() {}

    /** The first visible sheet; its first row that is not empty holds the headings. */
    public static SheetTable read(byte[] file) {
        return read(file, List.of());
    }

    /**
     * The first visible sheet. The headings stand in that of its first twenty rows which has most of the expected ones, so
     * that a title or the first line of an export may stand above them; when none has any, in the first that is not empty.
     *
     * @throws WorkbookRefusedException when the file as a whole cannot be used
     */
    public static SheetTable read(byte[] file, Collection<String> expectedHeadings) {
        return table(file, expectedHeadings, null);
    }

    /** The same for the sheet of that name, visible or not. */
    public static SheetTable read(byte[] file, Collection<String> expectedHeadings, String sheet) {
        return table(file, expectedHeadings, sheet);
    }

    private static SheetTable table(byte[] file, Collection<String> expectedHeadings, @Nullable String sheet) {
        try (var archive = Archive.open(file)) {
            ForbiddenContent.refuseIn(archive);
            return new SheetTableReading(archive, expectedHeadings).of(sheet);
        } catch (WorkbookRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException problem) {
            // Whatever a library stumbles over in a file that anybody may have made is the file's fault.
            throw new WorkbookRefusedException(RefusalReason.DAMAGED, problem);
        }
    }
}
