package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.access.Responsibility;

/**
 * A file that was accepted whole, and how far its rows are carried out. The rows themselves stand beside it until then and
 * are removed afterwards: what they said stands in the records that they made.
 */
@Document("imported_files")
public class ImportedFile extends ImportedFileRecord {

    /** Name of a file of which nobody says any more how it was called. */
    static final String FORGOTTEN = "";

    private static final int MOST_NOTES = 200;

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
            Responsibility responsibility,
            @Nullable UUID keptRows) {
        super(
                id,
                kind,
                fileName,
                importer,
                importedAt,
                rows,
                toDo,
                added,
                changed,
                unchanged,
                notes,
                responsibility,
                keptRows);
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
                new Responsibility(importer.unit() == null ? "" : importer.unit(), importer.organisation()),
                ImportedRows.keyOf(id, check));
    }

    /** Takes the file; from now on every row will be carried out. */
    void accept() {
        if (history().isEmpty()) {
            record("import", null, "accepted");
            if (toDo() > 0) {
                tellInternally(new FileImported(id()));
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

    /** What was said of its rows may name people, its own name as well; how many rows there were stays. */
    void forgetWords() {
        hadConflicts = hasConflicts();
        conflicts = new ArrayList<>();
        notes = List.of();
        fileName = FORGOTTEN;
        record("forget", null, null);
    }
}
