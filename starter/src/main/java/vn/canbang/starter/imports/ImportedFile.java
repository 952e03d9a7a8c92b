package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ProblemTexts;

/**
 * A file that was accepted whole, and how far its rows are carried out. The rows themselves stand beside it until then and
 * are removed afterwards: what they said stands in the records that they made.
 */
@Document("imported_files")
public class ImportedFile extends Aggregate implements Located {

    /** Name of a file of which nobody says any more how it was called. */
    static final String FORGOTTEN = "";

    private static final int MOST_NOTES = 200;

    @Id
    private final UUID id;

    private final String kind;
    private String fileName;
    private final Importer importer;
    private final Instant importedAt;
    private final int rows;
    private final int toDo;
    private final int unchanged;
    private List<RowNote> notes;
    private final String responsible;
    private final @Nullable UUID owner;
    /** Where its rows are kept; an earlier version kept them under the id of the file. */
    private final @Nullable UUID keptRows;

    private int added;
    private int changed;
    private int carried;
    private List<RowNote> conflicts = new ArrayList<>();
    private boolean hadConflicts;

    @PersistenceCreator
    ImportedFile(
            UUID id,
            String kind,
            String fileName,
            Importer importer,
            Instant importedAt,
            int rows,
            int toDo,
            int added,
            int changed,
            int unchanged,
            List<RowNote> notes,
            String responsible,
            @Nullable UUID owner,
            @Nullable UUID keptRows) {
        this.id = id;
        this.kind = kind;
        this.fileName = fileName;
        this.importer = importer;
        this.importedAt = importedAt;
        this.rows = rows;
        this.toDo = toDo;
        this.added = added;
        this.changed = changed;
        this.unchanged = unchanged;
        this.notes = List.copyOf(notes);
        this.responsible = responsible;
        this.owner = owner;
        this.keptRows = keptRows;
    }

    static ImportedFile checked(
            UUID id, String kind, String fileName, Importer importer, Instant importedAt, FileCheck check) {
        var added = check.count(RowEffect.ADD);
        var changed = check.count(RowEffect.CHANGE);
        return new ImportedFile(
                id,
                kind,
                fileName,
                importer,
                importedAt,
                check.rows().size(),
                added + changed,
                added,
                changed,
                check.count(RowEffect.NONE),
                check.notes().stream().limit(MOST_NOTES).toList(),
                importer.unit() == null ? "" : importer.unit(),
                importer.organisation(),
                ImportedRows.keyOf(id, check));
    }

    /** Takes the file; from now on every row will be carried out. */
    void accept() {
        if (history().isEmpty()) {
            record("import", null, "accepted");
            if (toDo > 0) {
                tellInternally(new FileImported(id));
            }
        }
    }

    /**
     * The rows up to this one are done; those that were overtaken are listed and not lost. False when that is known.
     *
     * @param overtaken what the rows that could not be carried out would have done, in order
     */
    boolean carriedUpTo(int row, List<Conflict> overtaken) {
        if (row <= carried) {
            return false;
        }
        carried = row;
        for (var each : overtaken) {
            conflicts.add(each.why());
            added -= each.effect() == RowEffect.ADD ? 1 : 0;
            changed -= each.effect() == RowEffect.CHANGE ? 1 : 0;
        }
        if (isCarriedOut()) {
            record("carry_out", "accepted", "carried_out");
        }
        return true;
    }

    /** A row that events overtook: what it would have done, and why it cannot be. */
    record Conflict(RowEffect effect, RowNote why) {}

    boolean isCarriedOut() {
        return carried == toDo;
    }

    boolean hasConflicts() {
        return hadConflicts || !conflicts.isEmpty();
    }

    /** What was said of its rows may name people, its own name as well; how many rows there were stays. */
    void forgetWords() {
        hadConflicts = hasConflicts();
        conflicts = new ArrayList<>();
        notes = List.of();
        fileName = FORGOTTEN;
        record("forget", null, null);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    Importer importer() {
        return importer;
    }

    public String importedBy() {
        return importer.name();
    }

    public Instant importedAt() {
        return importedAt;
    }

    public int rows() {
        return rows;
    }

    int toDo() {
        return toDo;
    }

    /** What its rows are found by. */
    UUID keptRows() {
        return keptRows == null ? id : keptRows;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    /** How many of the rows that do something are carried out or overtaken. */
    int carried() {
        return carried;
    }

    public int done() {
        return unchanged + carried;
    }

    public ImportState state() {
        return isCarriedOut() ? ImportState.CARRIED_OUT : ImportState.ACCEPTED;
    }

    /** What was mended when the file was read. */
    public List<ToldRow> repairs(ProblemTexts texts, Locale locale) {
        return told(notes, texts, locale);
    }

    /** The rows that events overtook before they could be carried out. */
    public List<ToldRow> conflicts(ProblemTexts texts, Locale locale) {
        return told(
                conflicts.stream().sorted(Comparator.comparingInt(RowNote::row)).toList(), texts, locale);
    }

    private static List<ToldRow> told(List<RowNote> notes, ProblemTexts texts, Locale locale) {
        return notes.stream()
                .map(note -> new ToldRow(note.row(), note.heading(), note.text(texts, locale)))
                .toList();
    }
}
