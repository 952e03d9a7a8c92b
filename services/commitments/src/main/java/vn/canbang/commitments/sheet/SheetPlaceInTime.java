package vn.canbang.commitments.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;

/** The order of sheets, newest first, and the place in it where a page goes on. */
public record SheetPlaceInTime(LocalDate madeOn, UUID id) {

    static Sort sort() {
        return Sort.by(Sort.Direction.DESC, "madeOn", "_id");
    }

    Criteria before() {
        return new Criteria()
                .andOperator(
                        Criteria.where("madeOn").lte(madeOn),
                        new Criteria()
                                .orOperator(
                                        Criteria.where("madeOn").lt(madeOn),
                                        Criteria.where("_id").lt(id)));
    }

    public static Cursor cursor(SigningSheet sheet) {
        return Cursor.of(sheet.madeOn().toString(), sheet.id().toString());
    }

    public static @Nullable SheetPlaceInTime decode(@Nullable String after) {
        var cursor = Cursor.decode(after, 2);
        if (cursor == null) {
            return null;
        }
        try {
            return new SheetPlaceInTime(
                    LocalDate.parse(cursor.keys().getFirst()),
                    UUID.fromString(cursor.keys().getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
