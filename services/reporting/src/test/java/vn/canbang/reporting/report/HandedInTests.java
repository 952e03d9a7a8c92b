package vn.canbang.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.submission.SubmissionFixture.byId;
import static vn.canbang.reporting.submission.SubmissionFixture.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwnReporters;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionFixture;
import vn.canbang.reporting.submission.Summing;

/** Annex 13 says of each unit what REP-01 counts: the report that came in time did so, accepted or not. */
class HandedInTests {

    private static final OwingUnit ACCEPTED = commune("07201");
    private static final OwingUnit WAITING = commune("07204");
    private static final OwingUnit RETURNED = commune("07207");
    private static final OwingUnit LATE = commune("07210");
    private static final OwingUnit SILENT = commune("07213");

    @Test
    void tellsWhatCameInTimeApartFromWhatWasAcceptedAndFromWhatNeverCame() {
        var accepted = handedIn(ACCEPTED, 16);
        accepted.accept(SubmissionFixture.REVIEWER);
        var returned = handedIn(RETURNED, 16);
        returned.sendBack(
                List.of(new Remark(
                        UUID.nameUUIDFromBytes(new byte[] {7}),
                        Remark.WHOLE_REPORT,
                        "Kiểm tra lại",
                        null,
                        1,
                        null,
                        null)),
                List.of(),
                null);

        var table = annex(accepted, handedIn(WAITING, 17), returned, handedIn(LATE, 19));

        assertThat(table.columns())
                .extracting(AnnexTable.Column::title)
                .containsExactly("Đã nộp", "Đúng hạn", "Nộp muộn", "Đã nộp, chưa tiếp nhận", "Chưa nộp");
        assertThat(marks(table, ACCEPTED)).containsExactly("1", "1", "0", "0", "0");
        assertThat(marks(table, WAITING)).containsExactly("1", "1", "0", "1", "0");
        assertThat(marks(table, RETURNED)).containsExactly("1", "1", "0", "1", "0");
        assertThat(marks(table, LATE)).containsExactly("1", "0", "1", "1", "0");
        assertThat(marks(table, SILENT)).containsExactly("0", "0", "0", "0", "1");
        var total = Objects.requireNonNull(table.total());
        assertThat(total.cells()).extracting(FigureValue::text).containsExactly("4", "3", "1", "3", "1");
    }

    private static AnnexTable annex(Submission... reports) {
        var district = Submission.owedBy(SubmissionFixture.owing(Tier.DISTRICT, Mode.DIRECTIVE, "24/213/", null));
        var owing = List.of(ACCEPTED, WAITING, RETURNED, LATE, SILENT);
        district.draft(district.entries(), List.of());
        district.consolidate(
                new Summing(SubmissionFixture.FORM, owing, byId(reports))
                        .consolidation(OwnReporters.NONE, Boundaries.UNCHANGED),
                district.entries(),
                SubmissionFixture.OFFICER,
                SubmissionFixture.TODAY);
        var form = new AnnexForm("13", "Nộp báo cáo", null, AnnexForm.Making.REPORTS_HANDED_IN, List.of(), List.of());
        return HandedIn.of(form, new UnitsBelow(district, owing, byId(reports)));
    }

    private static Submission handedIn(OwingUnit unit, int november) {
        var report = SubmissionFixture.draftOf(unit, Map.of());
        report.submit(SubmissionFixture.OFFICER, null, LocalDate.of(2024, 11, november), List.of(), List.of());
        return report;
    }

    private static List<String> marks(AnnexTable table, OwingUnit unit) {
        return table.rows().stream()
                .filter(row -> unit.unit().code().equals(row.code()))
                .flatMap(row -> row.cells().stream())
                .map(FigureValue::text)
                .toList();
    }
}
