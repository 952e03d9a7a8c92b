package vn.canbang.reporting.measure;

import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * Whose numbers stand together: those of one measure, unit version and owner. Ids follow from these, so that reading a feed
 * again from its beginning ends with the same documents.
 */
record MeasureKey(
        String measure, String unit, String path, @Nullable UUID owner) {

    UUID series() {
        return NameBasedId.of(measure, unit, path, String.valueOf(owner));
    }

    /** @param month its year and number, such as 202411 */
    UUID month(int month) {
        return NameBasedId.of(measure, unit, path, String.valueOf(owner), month);
    }

    static MeasureKey of(Document stored) {
        return new MeasureKey(
                stored.getString("measure"),
                stored.getString("unit"),
                stored.getString("path"),
                stored.get("owner", UUID.class));
    }

    Document stored() {
        return new Document("measure", measure)
                .append("unit", unit)
                .append("path", path)
                .append("owner", owner);
    }
}
