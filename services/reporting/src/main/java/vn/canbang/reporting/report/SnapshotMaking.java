package vn.canbang.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.Coverage;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.document.FigureStatus;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.ReportSpan;
import vn.canbang.reporting.document.ReportUnit;
import vn.canbang.reporting.submission.Approval;
import vn.canbang.reporting.submission.Freezing;
import vn.canbang.reporting.submission.RecordedBirths;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.SubmissionFigures;

/** Makes the snapshot of a report: everything its papers print, so that they never look anything up. */
@Component
class SnapshotMaking implements Freezing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final SubmissionDesk desk;
    private final Envelopes envelopes;
    private final Annexes annexes;
    private final PartsMaking parts;
    private final Clock clock;

    SnapshotMaking(SubmissionDesk desk, Envelopes envelopes, Annexes annexes, PartsMaking parts, Clock clock) {
        this.desk = desk;
        this.envelopes = envelopes;
        this.annexes = annexes;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public String freeze(Submission submission, Approval approval) {
        return FrozenText.write(of(submission, approval));
    }

    @Override
    public String number(String frozen, DocumentNumber number, LocalDate on) {
        return FrozenText.write(FrozenText.numbered(FrozenText.read(frozen), number, on));
    }

    @Override
    public Preset presetOf(Submission submission, @Nullable UUID approver) {
        return envelopes.presetOf(submission, desk.periodOf(submission), approver);
    }

    /** The frozen report, or before the approval a draft of how it stands now. */
    ReportSnapshot current(Submission submission) {
        return submission.snapshot().map(FrozenText::read).orElseGet(() -> of(submission, null));
    }

    private ReportSnapshot of(Submission submission, @Nullable Approval approval) {
        var period = desk.periodOf(submission);
        var paper = period.calendar().paper();
        var figures = desk.figuresOf(submission);
        var envelope = envelopes.of(submission, period, approval);
        return new ReportSnapshot(
                envelope.issuer(),
                envelope.number(),
                envelope.approved(),
                envelope.place(),
                envelope.date(),
                "BÁO CÁO",
                subject(submission, period),
                envelope.addressees(),
                paper.bases(),
                span(submission, period, figures),
                revisionNote(submission),
                envelope.issuer().fullName() + " báo cáo kết quả như sau:",
                parts.of(submission, period, figures),
                annexes.of(submission),
                coverage(submission),
                envelope.recipients(),
                envelope.signing(),
                clock.instant());
    }

    /** “Bản điều chỉnh số liệu lần 1, thay thế Báo cáo số 215/BC-SYT ngày 05/12/2024. Lý do: …” */
    private static @Nullable String revisionNote(Submission submission) {
        return submission
                .revision()
                .map(revision -> {
                    var replaced = submission.earlierEditions().getLast().approval();
                    var date = replaced.date();
                    return "Bản điều chỉnh số liệu lần " + (submission.edition() - 1) + ", thay thế Báo cáo số "
                            + new DocumentNumber(replaced.number(), String.valueOf(replaced.symbol())).text()
                            + (date == null ? "" : " ngày " + DAY.format(date)) + ". Lý do: " + revision.reason();
                })
                .orElse(null);
    }

    private static ReportSpan span(Submission submission, ReportingPeriod period, SubmissionFigures figures) {
        return new ReportSpan(
                codeOf(submission.obligation().unit().path()),
                submission.obligation().name(),
                period.from(),
                period.to(),
                period.cutOff(),
                figures.births(0).map(RecordedBirths::to).orElse(null),
                figures.births(0)
                        .flatMap(RecordedBirths::incomplete)
                        .map(counted -> new ReportSpan.Communes(counted.recorded(), counted.of()))
                        .orElse(null),
                statusOf(figures));
    }

    /** As final as the births are that the report holds; without any it is preliminary. */
    private static FigureStatus statusOf(SubmissionFigures figures) {
        return figures.births(0)
                .map(births -> switch (births.status()) {
                    case ESTIMATE -> FigureStatus.ESTIMATE;
                    case PROVISIONAL -> FigureStatus.PRELIMINARY;
                    case OFFICIAL -> FigureStatus.OFFICIAL;
                })
                .orElse(FigureStatus.PRELIMINARY);
    }

    private static Coverage coverage(Submission submission) {
        return submission
                .consolidation()
                .map(sums -> new Coverage(
                        sums.owing(),
                        sums.missing().stream()
                                .map(unit -> new ReportUnit(unit.code(), unit.name()))
                                .toList(),
                        sums.missingBelow().stream()
                                .flatMap(below -> below.missing().stream()
                                        .map(unit ->
                                                new ReportUnit(unit.code(), unit.name() + " (" + below.unit() + ")")))
                                .toList()))
                .orElse(Coverage.OWN);
    }

    /** “Kết quả thực hiện Kế hoạch … quý I năm 2025 trên địa bàn xã Tân Mỹ” */
    private static String subject(Submission submission, ReportingPeriod period) {
        var owed = submission.obligation();
        var ofPeriod = period.names().title().replaceFirst("^Báo cáo ", "");
        var ofArea = owed.isOfProvince() || owed.tier() == Tier.ORGANISATION
                ? ""
                : " trên địa bàn " + owed.unit().name();
        return period.calendar().paper().subject() + " " + ofPeriod + ofArea;
    }

    static String codeOf(String path) {
        var parts = path.split("/");
        return parts[parts.length - 1];
    }
}
