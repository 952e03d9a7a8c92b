package vn.canbang.reporting.birth;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;

/**
 * A file of births that was accepted whole. It holds its rows, so that carrying them out can be repeated after a crash
 * and ends the same.
 */
@Document("birth_imports")
public class BirthImport extends Aggregate {

    @Id
    private final UUID id;

    private final String fileName;
    private final Instant importedAt;
    private final int unchanged;
    private final List<BirthRow> rows;
    private boolean withdrawn;
    /** The request that it was taken with: sent again it is answered as it was the first time. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID acceptedBy;

    @PersistenceCreator
    BirthImport(UUID id, String fileName, Instant importedAt, int unchanged, List<BirthRow> rows) {
        this.id = id;
        this.fileName = fileName;
        this.importedAt = importedAt;
        this.unchanged = unchanged;
        this.rows = List.copyOf(rows);
    }

    /** Takes the file; one that stands already stays as it is. */
    void accept(UUID request) {
        if (history().isEmpty() || withdrawn) {
            acceptedBy = request;
            record("import", withdrawn ? "withdrawn" : null, "accepted");
            withdrawn = false;
            tellInternally(new BirthsImported(id));
        }
    }

    /** Takes it back whole, because another file had taken one of its revisions first; once taken back it stays so. */
    void withdraw() {
        if (isStanding()) {
            record("withdraw", "accepted", "withdrawn");
            withdrawn = true;
            tellInternally(new BirthsWithdrawn(id));
        }
    }

    boolean isStanding() {
        return !withdrawn;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public int rowCount() {
        return rows.size();
    }

    public int unchanged() {
        return unchanged;
    }

    List<BirthRow> rows() {
        return rows;
    }

    /** What it writes, in the order that every file keeps, so that of two that collide one always goes on. */
    List<BirthFigure> figures() {
        return rows.stream()
                .map(row -> BirthFigure.of(row, id))
                .sorted(Comparator.comparing(BirthFigure::id))
                .toList();
    }

    boolean sharesRowsWith(BirthImport other) {
        var ids = figures().stream().map(BirthFigure::id).collect(Collectors.toSet());
        return other.figures().stream().map(BirthFigure::id).anyMatch(ids::contains);
    }
}
