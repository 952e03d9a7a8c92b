package vn.canbang.starter.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Who looks after a record now and whose it is (DESIGN 4). A record keeps it among its own fields, as {@code responsible} and
 * {@code owner}.
 *
 * @param unit path of the unit that looks after it
 * @param owner the organisation whose own affair it is, if it is one's
 */
public record Responsibility(
        @Field("responsible") String unit, @Nullable UUID owner) {

    /** The same organisation's, looked after by another unit. */
    public Responsibility passedTo(String other) {
        return new Responsibility(other, owner);
    }
}
