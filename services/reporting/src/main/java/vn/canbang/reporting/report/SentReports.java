package vn.canbang.reporting.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.submission.SubmissionDesk;

/** The frozen reports that have gone out, whoever asks: whom they are shown to is for the asker to see to. */
@Component
public class SentReports {

    private final SubmissionDesk desk;

    SentReports(SubmissionDesk desk) {
        this.desk = desk;
    }

    public Optional<ReportSnapshot> find(UUID id) {
        return desk.sent(id).map(FrozenText::read);
    }
}
