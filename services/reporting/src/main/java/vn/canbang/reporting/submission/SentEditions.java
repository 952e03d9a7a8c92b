package vn.canbang.reporting.submission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.starter.aggregate.HistoryEntry;

/** Every edition of a report that went out, each as it was frozen and with the moment in which it was sent. */
@Component
public class SentEditions {

    private static final String SENDING = "send";

    private final Submissions submissions;
    private final SubmissionDesk desk;

    SentEditions(Submissions submissions, SubmissionDesk desk) {
        this.submissions = submissions;
        this.desk = desk;
    }

    /** @param ordinal 1 for the report as it was first made */
    public record SentEdition(int ordinal, Instant at, String frozen) {}

    /** Oldest first; none of a report that was never sent. */
    public List<SentEdition> of(UUID report) {
        return submissions.findById(report).map(this::editions).orElse(List.of());
    }

    private List<SentEdition> editions(Submission submission) {
        var sendings = submission.history().stream()
                .filter(entry -> SENDING.equals(entry.act()))
                .map(HistoryEntry::at)
                .filter(Objects::nonNull)
                .toList();
        return IntStream.rangeClosed(1, sendings.size())
                .boxed()
                .flatMap(ordinal -> edition(submission, ordinal, sendings.get(ordinal - 1)))
                .toList();
    }

    private Stream<SentEdition> edition(Submission submission, int ordinal, Instant at) {
        return desk.frozen(submission, ordinal).stream().map(frozen -> new SentEdition(ordinal, at, frozen));
    }
}
