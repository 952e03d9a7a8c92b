package vn.canbang.reporting.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.starter.measure.MeasureSource;

/**
 * What a service last published for one measure, unit, owner and day. The id follows from those four, so that reading a
 * feed again from its beginning ends with the same documents.
 *
 * @param day the ISO date, which orders as text
 * @param total the whole, not broken down
 * @param toldAt when the publishing service told it
 */
@Document("published_measures")
record StoredMeasure(
        @Id UUID id,
        String measure,
        String unit,
        String path,
        @Nullable UUID owner,
        String day,
        long total,
        List<Cell> cells,
        Set<UUID> members,
        Instant toldAt) {

    /** A number of one breakdown, for example {@code ownership=private}. */
    record Cell(String of, long number) {}

    static StoredMeasure of(MeasurePublished told, Instant at) {
        return new StoredMeasure(
                NameBasedId.of(told.measure(), told.unit(), told.path(), String.valueOf(told.owner()), told.day()),
                told.measure(),
                told.unit(),
                told.path(),
                told.owner(),
                told.day().toString(),
                told.cells().getOrDefault(MeasureSource.TOTAL, 0L),
                told.cells().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals(MeasureSource.TOTAL))
                        .sorted(Map.Entry.comparingByKey())
                        .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                        .toList(),
                told.members(),
                at);
    }
}
