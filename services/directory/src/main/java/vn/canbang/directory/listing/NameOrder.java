package vn.canbang.directory.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.text.TextKey;
import vn.canbang.starter.web.Cursor;

/** The one order of our lists: accent-free name, then id; with search by beginnings of words (DESIGN 9). */
public final class NameOrder {

    private static final String KEY = "listed.key";
    private static final String ID = "_id";

    private final List<Criteria> conditions = new ArrayList<>();

    public NameOrder(Criteria scope) {
        conditions.add(scope);
    }

    public NameOrder and(Criteria condition) {
        conditions.add(condition);
        return this;
    }

    /** Narrows to names that have a word beginning with each word asked for. */
    public NameOrder named(@Nullable String text) {
        if (text != null) {
            TextKey.words(text)
                    .forEach(word ->
                            conditions.add(Criteria.where("listed.words").regex(Scope.beginning(word))));
        }
        return this;
    }

    /** One row more than the page, so that the reader learns whether there is a next one. */
    public Query page(@Nullable String after, int limit) {
        var cursor = Cursor.decode(after, 2);
        if (cursor != null) {
            conditions.add(beyond(cursor));
        }
        var filled = conditions.stream()
                .filter(condition -> !condition.getCriteriaObject().isEmpty())
                .toList();
        var all = filled.isEmpty() ? new Criteria() : new Criteria().andOperator(filled);
        return new Query(all).with(Sort.by(KEY, ID)).limit(limit + 1);
    }

    public static Cursor cursor(String nameKey, UUID id) {
        return Cursor.of(nameKey, id.toString());
    }

    private static Criteria beyond(Cursor cursor) {
        var key = cursor.keys().get(0);
        return new Criteria()
                .orOperator(
                        Criteria.where(KEY).gt(key),
                        Criteria.where(KEY)
                                .is(key)
                                .and(ID)
                                .gt(idOf(cursor.keys().get(1))));
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }
}
