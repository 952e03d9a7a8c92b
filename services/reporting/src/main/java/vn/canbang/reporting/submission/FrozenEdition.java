package vn.canbang.reporting.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * The frozen text of an edition that was sent and has been revised since. It is written once and lies outside the report,
 * which would otherwise grow with each revision.
 *
 * @param content what the report said besides; earlier releases kept none
 */
@Document("report_editions")
record FrozenEdition(
        @Id UUID id,
        UUID submission,
        int ordinal,
        String snapshot,
        @Nullable SentContent content) {

    static FrozenEdition of(UUID submission, int ordinal, String snapshot, SentContent content) {
        return new FrozenEdition(idOf(submission, ordinal), submission, ordinal, snapshot, content);
    }

    static UUID idOf(UUID submission, int ordinal) {
        return NameBasedId.of("edition", submission, ordinal);
    }
}
