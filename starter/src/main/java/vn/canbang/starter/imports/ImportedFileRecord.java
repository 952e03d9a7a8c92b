package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ProblemTexts;

/**
 * What is known of a file that was accepted whole, and what it says of its rows. What may be done to it stands in
 * {@link ImportedFile}.
 */
abstract class ImportedFileRecord extends Aggregate implements LookedAfter {

    @Id
    private final UUID id;

    private final String kind;
    protected String fileName;
    private final Importer importer;
    private final Instant importedAt;
    private final int rows;
    private final int toDo;
    private final int unchanged;
    protected List<RowNote> notes;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private final Responsibility responsibility;

    /** Where its rows are kept; an earlier version kept them under the id of the file. */
    private final @Nullable UUID keptRows;

    protected int added;
    protected int changed;
    protected int carried;
    protected List<RowNote> conflicts = new ArrayList<>();
    protected boolean hadConflicts;

    ImportedFileRecord(
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
            Responsibility responsibility,
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
        this.responsibility = responsibility;
        this.keptRows = keptRows;
    }

    boolean isCarriedOut() {
        return carried == toDo;
    }

    boolean hasConflicts() {
        return hadConflicts || !conflicts.isEmpty();
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public Responsibility responsibility() {
        return responsibility;
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
