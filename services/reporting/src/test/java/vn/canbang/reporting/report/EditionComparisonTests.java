package vn.canbang.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.Coverage;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.document.FigureStatus;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.Issuer;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.document.ReportPart;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.document.ReportSpan;
import vn.canbang.reporting.document.ReportUnit;
import vn.canbang.reporting.document.SigningBlock;

/** Only what reads differently in the next edition is said. */
class EditionComparisonTests {

    private static final ReportUnit LATE = new ReportUnit("07207", "Xã Xương Giang");
    private static final AnnexTable.Row TAN_MY = row("07201", "Xã Tân Mỹ", 112);
    private static final AnnexTable.Row MISSING = AnnexTable.Row.notSubmitted("07207", "Xã Xương Giang", 1);

    @Test
    void saysNothingOfTheSameReportUnderAnotherNumber() {
        var first = report("215", 1_060, "Ổn định", List.of(TAN_MY), List.of());
        var second = report("12", 1_060, "Ổn định", List.of(TAN_MY), List.of());

        assertThat(new EditionComparison(first, second).changes()).isEmpty();
    }

    @Test
    void namesTheFigureTheTextAndTheCellOfTheAnnexThatChanged() {
        var first = report("215", 1_060, "Ổn định", List.of(TAN_MY, MISSING), List.of(LATE));
        var second = report(
                "12", 1_270, "Tăng nhẹ", List.of(TAN_MY, row("07207", "Xã Xương Giang", 60)), List.<ReportUnit>of());

        assertThat(new EditionComparison(first, second).changes())
                .extracting(ChangedCell::name, ChangedCell::unit, ChangedCell::before, ChangedCell::after)
                .containsExactly(
                        tuple("Đơn vị trong báo cáo", null, "Tổng của 1/2 đơn vị", "Tổng của 2/2 đơn vị"),
                        tuple("Nhận định số liệu", null, "Nhận định số liệu: Ổn định", "Nhận định số liệu: Tăng nhẹ"),
                        tuple("Tổng số trẻ sinh ra sống", null, "1.060", "1.270"),
                        tuple("Số buổi", "Xã Xương Giang", "–", "60"));
    }

    @Test
    void namesARowThatIsGone() {
        var first = report("215", 1_060, "Ổn định", List.of(TAN_MY, row("07207", "Xã Xương Giang", 60)), List.of());
        var second = report("12", 1_060, "Ổn định", List.of(TAN_MY), List.of());

        assertThat(new EditionComparison(first, second).changes())
                .extracting(ChangedCell::place, ChangedCell::unit, ChangedCell::before, ChangedCell::after)
                .containsExactly(tuple("Phụ lục 3. Truyền thông", "Xã Xương Giang", "60", "–"));
    }

    private static AnnexTable.Row row(String code, String name, long sessions) {
        return new AnnexTable.Row(code, name, List.of(FigureValue.of(sessions)));
    }

    private static ReportSnapshot report(
            String number, long births, String reading, List<AnnexTable.Row> rows, List<ReportUnit> missing) {
        var figure = ReportFigure.of(
                "SRB-01.births", "Tổng số trẻ sinh ra sống", "trẻ", FigureValue.of(births), FigureOrigin.AUTOMATIC);
        return new ReportSnapshot(
                new Issuer(null, "SỞ Y TẾ"),
                new DocumentNumber(number, "BC-SYT"),
                true,
                "Bắc Giang",
                LocalDate.of(2024, 12, 5),
                "BÁO CÁO",
                "Kết quả năm 2024",
                List.of("UBND tỉnh"),
                List.of(),
                new ReportSpan(
                        "24",
                        "Bắc Giang",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2024, 11, 24),
                        FigureStatus.PRELIMINARY),
                null,
                null,
                List.of(new ReportPart("II.1", "Mục tiêu", List.of("Nhận định số liệu: " + reading), List.of(figure))),
                List.of(new AnnexTable(
                        "3",
                        "Truyền thông",
                        "Đơn vị",
                        List.of(new AnnexTable.Column("Số buổi", null)),
                        rows,
                        null,
                        null)),
                new Coverage(2, missing, List.of()),
                List.of("Như trên"),
                new SigningBlock(null, "GIÁM ĐỐC", "Lê Thị Mai"),
                Instant.parse("2024-12-04T02:00:00Z"));
    }
}
