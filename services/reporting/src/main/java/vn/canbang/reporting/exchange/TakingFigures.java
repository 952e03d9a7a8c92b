package vn.canbang.reporting.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.submission.DeliveredFigures;
import vn.canbang.reporting.submission.FilledFigure;
import vn.canbang.reporting.submission.FillingReports;
import vn.canbang.reporting.submission.ReportForms;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;

/**
 * Takes the figures of a report in the forms in which figures go out (ADR 0022): of the same unit and period, under the same codes,
 * all or nothing.
 */
@Component
public class TakingFigures {

    private final FillingReports filling;
    private final SubmissionDesk desk;
    private final ReportForms forms;

    TakingFigures(FillingReports filling, SubmissionDesk desk, ReportForms forms) {
        this.filling = filling;
        this.desk = desk;
        this.forms = forms;
    }

    /**
     * What whoever brings a document says beside it.
     *
     * @param source the name of the document, which stands beside each number
     * @param reason why automatic numbers are set aside
     * @param replace whether what somebody typed otherwise gives way
     */
    public record Terms(
            String scheme, String source, @Nullable String reason, boolean replace) {}

    /** Each figure of the document beside what stands in the report; nothing is stored. */
    public List<FilledFigure> tryOut(UUID report, ReceivedDocument document, Terms terms, Caller caller) {
        return filling.tryOut(report, delivered(report, document, terms, caller), caller);
    }

    public Submission take(UUID report, ReceivedDocument document, Terms terms, Caller caller, Attempt attempt) {
        return filling.fill(report, delivered(report, document, terms, caller), caller, attempt);
    }

    private DeliveredFigures delivered(UUID report, ReceivedDocument document, Terms terms, Caller caller) {
        var submission = filling.require(report, caller);
        var period = desk.periodOf(submission);
        var asked = new ReceivedFigures.Asked(
                new UnitPath(submission.obligation().unit().path()).lastSegment(),
                new ExchangePeriod(period.from(), period.to()),
                forms.of(submission).keys());
        var figures = new ReceivedFigures(ExchangeCodes.of(terms.scheme()), asked).read(document);
        return new DeliveredFigures(figures, terms.source(), terms.reason(), terms.replace());
    }
}
