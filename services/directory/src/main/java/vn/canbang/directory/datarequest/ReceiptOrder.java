package vn.canbang.directory.datarequest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;

/** The place of a request in the order of receipts. */
public record ReceiptOrder(LocalDate receivedOn, UUID id) {

    public static ReceiptOrder of(DataRequest request) {
        return new ReceiptOrder(request.receivedOn(), request.id());
    }

    public Cursor cursor() {
        return Cursor.of(receivedOn.toString(), id.toString());
    }

    public static @Nullable ReceiptOrder at(@Nullable String after) {
        var cursor = Cursor.decode(after, 2);
        if (cursor == null) {
            return null;
        }
        try {
            return new ReceiptOrder(
                    LocalDate.parse(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
