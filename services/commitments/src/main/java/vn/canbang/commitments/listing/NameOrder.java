package vn.canbang.commitments.listing;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;

/** The one order of lists: by the accent-free name key, then by id; and the place in it where a page goes on. */
public record NameOrder(String nameKey, UUID id) implements Comparable<NameOrder> {

    public static final String NAME_KEY = "nameKey";
    private static final Comparator<NameOrder> ORDER =
            Comparator.comparing(NameOrder::nameKey).thenComparing(NameOrder::id, NameOrder::compareAsStored);

    public static Sort sort() {
        return Sort.by(NAME_KEY, "_id");
    }

    /** Condition for the rows after this one; the range on the key lets an index begin there. */
    public Criteria after() {
        return new Criteria()
                .andOperator(
                        Criteria.where(NAME_KEY).gte(nameKey),
                        new Criteria()
                                .orOperator(
                                        Criteria.where(NAME_KEY).gt(nameKey),
                                        Criteria.where("_id").gt(id)));
    }

    public static @Nullable NameOrder decode(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new NameOrder(
                    cursor.keys().get(0), UUID.fromString(cursor.keys().get(1)));
        } catch (IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }

    @Override
    public int compareTo(NameOrder other) {
        return ORDER.compare(this, other);
    }

    /** Ids are ordered by the database as bytes without sign. */
    private static int compareAsStored(UUID one, UUID other) {
        var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
