package vn.canbang.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.submission.SentEditions;

/** The frozen reports that have gone out, whoever asks: whom they are shown to is for the asker to see to. */
@Component
public class SentReports {

    private final SentEditions editions;

    SentReports(SentEditions editions) {
        this.editions = editions;
    }

    /** An edition of a report, and when it was sent. */
    public record SentReport(int ordinal, Instant at, ReportSnapshot snapshot) {}

    public boolean isSent(UUID report) {
        return !editions.of(report).isEmpty();
    }

    /** Every edition that was sent, oldest first. */
    public List<SentReport> editions(UUID report) {
        return editions.of(report).stream()
                .map(edition -> new SentReport(edition.ordinal(), edition.at(), FrozenText.read(edition.frozen())))
                .toList();
    }
}
