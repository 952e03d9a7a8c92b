package vn.canbang.starter.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose visibility follows from where it stands and whose it is. */
public interface Located {

    /** Path of the unit that looks after the record now. */
    String responsible();

    /** True when it waits at a level above a place: its unit was split, and nobody had said yet where it belongs. */
    default boolean waitsAbove(String place) {
        return !place.equals(responsible()) && place.startsWith(responsible());
    }

    /** The organisation that owns the record, if one does. */
    @Nullable
    UUID owner();

    /** Organisations besides the owner that take part. */
    default Set<UUID> parties() {
        return Set.of();
    }
}
