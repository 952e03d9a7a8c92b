package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * A hundred rows of an accepted file that do something, until they are carried out.
 *
 * @param keptAt when they were stored; absent in rows of an earlier version
 */
@Document("imported_rows")
record ImportedRows(@Id UUID id, UUID file, @Nullable Instant keptAt, List<Row> rows) {

    static final int SIZE = 100;

    /** How many such parts are carried out together. */
    static final int TOGETHER = 5;

    /** A row with what it does and its values, in the form of the API. */
    record Row(int number, RowEffect effect, Map<String, Object> values) {}

    static UUID idOf(UUID key, int part) {
        return NameBasedId.of("imported-rows", key, part);
    }

    /**
     * The same for the same rows in the same order only: who takes a file at the same moment and finds other rows to do, or
     * another order, keeps theirs elsewhere, and those count that stand with the file which was accepted.
     */
    static UUID keyOf(UUID file, FileCheck check) {
        return NameBasedId.of(
                "imported-rows-in-order",
                file,
                check.acting().stream()
                        .map(row -> row.number() + " " + row.effect())
                        .collect(Collectors.joining(",")));
    }
}
