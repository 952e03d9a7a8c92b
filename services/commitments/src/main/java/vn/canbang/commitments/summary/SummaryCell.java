package vn.canbang.commitments.summary;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.SubjectKind;

/**
 * The numbers of one unit as they were last counted.
 *
 * @param stamp how often something was written that they may depend on
 * @param countedStamp the stamp that was read before they were counted; another one means that they are old
 * @param from first day on which they hold
 * @param until first day on which they no longer do
 */
@Document("summaries")
record SummaryCell(
        @Id String id,
        String book,
        SubjectKind kind,
        String responsible,
        long stamp,
        @Nullable Long countedStamp,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Map<String, Long> counts) {

    static String id(String book, SubjectKind kind, String responsible) {
        return book + ' ' + kind.code() + ' ' + responsible;
    }

    boolean holdsOn(LocalDate day) {
        return countedStamp != null
                && countedStamp == stamp
                && from != null
                && !day.isBefore(from)
                && until != null
                && day.isBefore(until);
    }

    Map<String, Long> numbers() {
        return Objects.requireNonNullElse(counts, Map.of());
    }
}
