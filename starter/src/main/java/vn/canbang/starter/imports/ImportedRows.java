package vn.canbang.starter.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** A row with what it does and its values, in the form of the API. */
    record Row(int number, RowEffect effect, Map<String, Object> values) {}

    static UUID idOf(UUID file, int part) {
        return NameBasedId.of("imported-rows", file, part);
    }
}
