package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** To whom reports were sent last, read without the figures that they are full of. */
@Component
public class SentPapers {

    private static final String COLLECTION = "submissions";

    private final MongoOperations mongo;

    SentPapers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The edition that was sent last.
     *
     * @param edition 1 for the report as it was first made
     * @param sentOn absent where an earlier release did not keep it
     */
    public record SentPaper(
            int edition,
            List<Recipient> recipients,
            @Nullable LocalDate sentOn) {

        private static SentPaper of(int edition, Approval approval) {
            return new SentPaper(edition, approval.sentTo(), approval.sendingDay());
        }
    }

    /** Nothing for a report that was never sent; of one that is being revised what went out before. */
    public Optional<SentPaper> newest(UUID report) {
        var query = Query.query(Criteria.where("_id").is(report));
        query.fields().include("state", "approval", "earlier");
        return Optional.ofNullable(mongo.findOne(query, Head.class, COLLECTION)).flatMap(Head::newest);
    }

    /** What of a stored report tells whether it went out. */
    record Head(
            @Id UUID id,
            SubmissionState state,
            @Nullable Approval approval,
            @Nullable List<Edition> earlier) {

        private Optional<SentPaper> newest() {
            var before = earlier == null ? List.<Edition>of() : earlier;
            if (state.isSent() && approval != null) {
                return Optional.of(SentPaper.of(before.size() + 1, approval));
            }
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SentPaper.of(before.size(), before.getLast().approval()));
        }
    }
}
