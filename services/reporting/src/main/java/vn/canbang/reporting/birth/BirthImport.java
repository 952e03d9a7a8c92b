package vn.canbang.reporting.birth;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    @PersistenceCreator
    BirthImport(UUID id, String fileName, Instant importedAt, int unchanged, List<BirthRow> rows) {
        this.id = id;
        this.fileName = fileName;
        this.importedAt = importedAt;
        this.unchanged = unchanged;
        this.rows = List.copyOf(rows);
    }

    static BirthImport accepted(UUID id, String fileName, Instant at, int unchanged, List<BirthRow> rows) {
        var accepted = new BirthImport(id, fileName, at, unchanged, rows);
        accepted.record("import", null, "accepted");
        accepted.tellInternally(new BirthsImported(id));
        return accepted;
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

    List<BirthFigure> figures() {
        return rows.stream().map(row -> BirthFigure.of(row, id)).toList();
    }
}
