package vn.canbang.commitments.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;

/** The order of questionings, newest first, and the place in it where a page goes on. */
public record QuestioningPlace(LocalDate openedOn, UUID id) {

    static Sort sort() {
        return Sort.by(Sort.Direction.DESC, "openedOn", "_id");
    }

    Criteria before() {
        return new Criteria()
                .andOperator(
                        Criteria.where("openedOn").lte(openedOn),
                        new Criteria()
                                .orOperator(
                                        Criteria.where("openedOn").lt(openedOn),
                                        Criteria.where("_id").lt(id)));
    }

    public static Cursor cursor(Questioning questioning) {
        return Cursor.of(questioning.openedOn().toString(), questioning.id().toString());
    }

    public static @Nullable QuestioningPlace decode(@Nullable String after) {
        var cursor = Cursor.decode(after, 2);
        if (cursor == null) {
            return null;
        }
        try {
            return new QuestioningPlace(
                    LocalDate.parse(cursor.keys().getFirst()),
                    UUID.fromString(cursor.keys().getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
