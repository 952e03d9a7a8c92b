package vn.canbang.directory.provider;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;

/** The place of somebody who has left in the order of departures. */
public record DepartureOrder(LocalDate departedOn, UUID id) {

    public Cursor cursor() {
        return Cursor.of(departedOn.toString(), id.toString());
    }

    public static @Nullable DepartureOrder at(@Nullable String after) {
        var cursor = Cursor.decode(after, 2);
        if (cursor == null) {
            return null;
        }
        try {
            return new DepartureOrder(
                    LocalDate.parse(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
