package vn.canbang.starter.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.workbook.MarkedWorkbook;
import vn.canbang.workbook.SheetTable;
import vn.canbang.workbook.WorkbookReader;
import vn.canbang.workbook.WorkbookRefusedException;

/** Takes files: all of their rows or none, and a file that was taken before changes nothing again (S40). */
public class ImportingFiles {

    private static final int NEWEST = 20;

    private final CheckingFile checking;
    private final ImportedFiles files;
    private final Audit audit;
    private final ProblemTexts texts;
    private final Clock clock;

    ImportingFiles(CheckingFile checking, ImportedFiles files, Audit audit, ProblemTexts texts, Clock clock) {
        this.checking = checking;
        this.files = files;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What came of a file.
     *
     * @param known true when it had been taken before, by another request
     */
    public record Outcome(ImportedFile file, boolean known) {}

    /** Looks at the file and stores nothing. */
    public Outcome check(ImportKind<?> kind, Caller importer, String fileName, byte[] body) {
        var check = checking.check(kind, importer, table(kind, body));
        var id = idFor(kind, importer, check);
        var known = isKnown(id, check);
        return new Outcome(checked(id, kind, importer, fileName, check), known);
    }

    /** Takes the file when each of its rows is right. */
    public Outcome take(ImportKind<?> kind, Caller importer, String fileName, byte[] body, Attempt attempt) {
        var before = files.ofRequest(attempt.newId().toString());
        if (before.isPresent()) {
            return new Outcome(attempt.act(before::get, file -> {}, files::save), false);
        }
        var check = checking.check(kind, importer, table(kind, body));
        var id = idFor(kind, importer, check);
        var known = isKnown(id, check);
        if (!known) {
            Overtaken.again(() -> files.keepRows(id, clock.instant(), check));
        }
        var wanted = checked(id, kind, importer, fileName, check);
        var taken = attempt.act(() -> files.find(id).orElse(wanted), ImportedFile::accept, files::save);
        if (taken.isCarriedOut()) {
            files.forgetRows(id);
        }
        if (!known) {
            audit.acted("file_imported", kind.code() + " " + id + " rows=" + taken.rows());
        }
        return new Outcome(taken, known);
    }

    /** The table as it was sent, with a last column that says what is wrong in each row. */
    public byte[] mark(ImportKind<?> kind, Caller importer, byte[] body, Locale locale) {
        var table = table(kind, body);
        var messages = new HashMap<Integer, List<String>>();
        for (var error : checking.check(kind, importer, table).errors()) {
            messages.computeIfAbsent(rowOf(error, table), none -> new ArrayList<>())
                    .add(texts.sentence(error, locale));
        }
        var joined = new HashMap<Integer, String>();
        messages.forEach((row, words) -> joined.put(row, String.join("\n", words)));
        return MarkedWorkbook.of(table, joined);
    }

    public ImportedFile get(ImportKind<?> kind, Caller caller, UUID id) {
        return files.find(id)
                .filter(file -> file.kind().equals(kind.code()))
                .filter(caller::sees)
                .orElseThrow(NotFoundException::new);
    }

    /** The newest files of a kind that the caller sees. */
    public List<ImportedFile> newest(ImportKind<?> kind, Caller caller) {
        return files.newest(caller, kind.code(), NEWEST);
    }

    private static SheetTable table(ImportKind<?> kind, byte[] body) {
        try {
            return WorkbookReader.read(
                    body, kind.columns().stream().map(ImportColumn::heading).toList());
        } catch (WorkbookRefusedException e) {
            throw FileRefusedException.of(e);
        }
    }

    /** What is wrong with the headings stands at the first row, since the headings are the importer's own. */
    private static int rowOf(FieldProblem error, SheetTable table) {
        var row = Objects.requireNonNull(error.cell()).row();
        return row == table.headRow() && !table.rows().isEmpty()
                ? table.rows().getFirst().number()
                : row;
    }

    /** A file that was taken stays taken, whatever became of its records since; any other one has to be right. */
    private boolean isKnown(UUID id, FileCheck check) {
        var known = files.find(id).isPresent();
        if (!known) {
            check.requireRight();
        }
        return known;
    }

    private ImportedFile checked(UUID id, ImportKind<?> kind, Caller importer, String fileName, FileCheck check) {
        return ImportedFile.checked(id, kind.code(), fileName, Importer.of(importer), clock.instant(), check);
    }

    /**
     * The same for the same content from the same desk, so that it is taken once; but a file whose rows were partly
     * overtaken may be tried again once what stood in the way is gone.
     */
    private UUID idFor(ImportKind<?> kind, Caller importer, FileCheck check) {
        var desk = importer.unit() + "/" + (importer.reach() == Reach.OWN ? importer.organisation() : "");
        var id = NameBasedId.of("import", importer.tenant(), kind.code(), desk, check.content());
        while (files.find(id)
                .filter(file -> file.isCarriedOut() && file.hasConflicts())
                .isPresent()) {
            id = NameBasedId.of("import-again", id);
        }
        return id;
    }
}
