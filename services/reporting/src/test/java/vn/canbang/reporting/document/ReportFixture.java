package vn.canbang.reporting.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioReading;
import vn.canbang.reporting.ratio.RatioTarget;

/** Reports of an invented year of Bắc Giang: a draft, an approved one, and one full of traps. */
final class ReportFixture {

    static final Instant TAKEN_AT = Instant.parse("2024-12-20T01:12:00Z");

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.shipped();

    private ReportFixture() {}

    static ReportSnapshot anApprovedReport() {
        return report(true, new DocumentNumber("215", "BC-SYT"), LocalDate.of(2024, 12, 5), parts());
    }

    static ReportSnapshot aDraft() {
        return report(false, new DocumentNumber(null, "BC-SYT"), null, parts());
    }

    static ReportSnapshot aReportWith(ReportFigure... figures) {
        var part = new ReportPart("II.4", "Cam kết", List.of(), List.of(figures));
        return report(true, new DocumentNumber("215", "BC-SYT"), LocalDate.of(2024, 12, 5), List.of(part));
    }

    private static ReportSnapshot report(
            boolean approved, DocumentNumber number, @Nullable LocalDate date, List<ReportPart> parts) {
        return new ReportSnapshot(
                new Issuer("UBND tỉnh Bắc Giang", "Sở Y tế"),
                number,
                approved,
                "Bắc Giang",
                date,
                "BÁO CÁO",
                "Kết quả thực hiện Kế hoạch kiểm soát mất cân bằng giới tính khi sinh trên địa bàn tỉnh năm 2024",
                List.of("Ủy ban nhân dân tỉnh Bắc Giang", "Cục Dân số, Bộ Y tế"),
                List.of(
                        "Căn cứ Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh về kiểm soát mất cân bằng giới tính khi sinh năm 2024;"),
                new ReportSpan(
                        "24",
                        "tỉnh Bắc Giang",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2024, 11, 24),
                        FigureStatus.ESTIMATE),
                null,
                "Sở Y tế báo cáo kết quả thực hiện như sau:",
                parts,
                List.of(commitmentsByUnit(), birthsByUnit()),
                new Coverage(
                        21,
                        List.of(
                                new ReportUnit("07201", "xã Tân Mỹ"),
                                new ReportUnit("07204", "xã Song Khê"),
                                new ReportUnit("00001", "xã Đồng Sơn")),
                        List.of()),
                List.of("Như trên", "Lãnh đạo Sở Y tế", "UBND các huyện, thành phố", "Lưu: VT, DS"),
                new SigningBlock("KT. Giám đốc", "Phó Giám đốc", approved ? "Nguyễn Văn Mẫu" : null),
                TAKEN_AT);
    }

    private static List<ReportPart> parts() {
        var parts = new ArrayList<ReportPart>();
        for (var part : CATALOGUE.outline()) {
            var figures = part.number().equals("II.1")
                    ? births()
                    : part.number().equals("II.4") ? commitments() : notSupplied(part.number());
            var words = part.number().equals("I")
                    ? List.of(
                            "Năm 2024, công tác kiểm soát mất cân bằng giới tính khi sinh tiếp tục được cấp ủy, chính quyền các cấp quan tâm chỉ đạo; các đơn vị đã xây dựng kế hoạch và tổ chức thực hiện theo phân công.\nViệc sắp xếp đơn vị hành chính cấp xã được thực hiện theo quy định.")
                    : List.<String>of();
            parts.add(new ReportPart(part.number(), part.vi(), words, figures));
        }
        return parts;
    }

    private static List<ReportFigure> births() {
        var counts = new BirthCounts(5600, 5000);
        var before = new BirthCounts(5710, 5040);
        var minimum = new MinimumBirths(500);
        var reading = (RatioReading.Shown) minimum.read(counts);
        var decision = RatioTarget.atMost(107).decide(counts);
        return List.of(
                ReportFigure.of(
                                "SRB-01",
                                "Tổng số trẻ sinh ra sống",
                                "trẻ",
                                FigureValue.of(10_600),
                                FigureOrigin.FROM_FILE)
                        .withPrevious(FigureValue.of(10_750))
                        .withSource("Biểu DSX"),
                ReportFigure.of(
                                "SRB-04",
                                "Tỷ số giới tính khi sinh",
                                "bé trai/100 bé gái",
                                FigureValue.of(reading),
                                FigureOrigin.RECOMPUTED)
                        .withPrevious(FigureValue.of(minimum.read(before)))
                        .withTarget("không quá 107")
                        .withInterval(FigureInterval.of(reading.interval(), reading.births()))
                        .withNote(RatioWords.in(Locale.of("vi")).of(decision, new BigDecimal("107"))),
                ReportFigure.of(
                        "SRB-05",
                        "Tỷ số giới tính khi sinh gộp 3 năm, không có bé gái",
                        "bé trai/100 bé gái",
                        FigureValue.absent(FigureState.UNDEFINED),
                        FigureOrigin.RECOMPUTED));
    }

    private static List<ReportFigure> commitments() {
        return List.of(
                ReportFigure.of(
                                "COM-01",
                                "Tỷ lệ người cung cấp dịch vụ có cam kết hiệu lực",
                                "%",
                                FigureValue.of(new BigDecimal("85.04672897196262"), 1),
                                FigureOrigin.RECOMPUTED)
                        .withFraction(new BigDecimal(1820), new BigDecimal(2140)),
                ReportFigure.of(
                                "COM-03",
                                "Số cam kết ký bổ sung",
                                "cam kết",
                                FigureValue.of(34),
                                FigureOrigin.AUTOMATIC)
                        .overriding(FigureValue.of(36), "hai cam kết ký trùng"),
                ReportFigure.of(
                        "COM-05", "Số hộ gia đình đã cam kết", "hộ", FigureValue.of(123_456), FigureOrigin.SUMMED),
                ReportFigure.of(
                        "COM-09",
                        "Số vi phạm cam kết đã kết luận",
                        "trường hợp",
                        FigureValue.of(0),
                        FigureOrigin.SUMMED));
    }

    private static List<ReportFigure> notSupplied(String part) {
        return CATALOGUE.ofPart(part).stream()
                .flatMap(indicator -> indicator.figures().stream()
                        .map(figure -> ReportFigure.of(
                                indicator.code().value(),
                                figure.vi(),
                                figure.unit().vi(),
                                FigureValue.absent(FigureState.NOT_SUPPLIED),
                                FigureOrigin.AUTOMATIC)))
                .toList();
    }

    private static AnnexTable commitmentsByUnit() {
        var columns = List.of(
                new AnnexTable.Column("Số người cung cấp dịch vụ", "người"),
                new AnnexTable.Column("Có cam kết hiệu lực", "người"),
                new AnnexTable.Column("Tỷ lệ", "%"));
        var rows = new ArrayList<AnnexTable.Row>();
        IntStream.range(0, 45)
                .forEach(unit -> rows.add(new AnnexTable.Row(
                        "%05d".formatted(7000 + 3 * unit),
                        "xã Mẫu số " + (unit + 1),
                        List.of(
                                FigureValue.of(40 + unit),
                                FigureValue.of(30 + unit),
                                FigureValue.of(
                                        new BigDecimal(3000 + 100 * unit)
                                                .divide(new BigDecimal(40 + unit), MathContext.DECIMAL64),
                                        1)))));
        rows.add(AnnexTable.Row.notSubmitted("07201", "xã Tân Mỹ", 3));
        var total = new AnnexTable.Row(
                null,
                "Tổng của 18/21 đơn vị",
                List.of(
                        FigureValue.of(2790),
                        FigureValue.of(2340),
                        FigureValue.of(new BigDecimal("83.87096774193549"), 1)));
        return new AnnexTable("6", "Cam kết theo đơn vị", "Đơn vị", columns, rows, total, "phân hệ cam kết");
    }

    private static AnnexTable birthsByUnit() {
        var columns = List.of(
                new AnnexTable.Column("Trẻ sinh ra sống", "trẻ"),
                new AnnexTable.Column("Nam", "trẻ"),
                new AnnexTable.Column("Nữ", "trẻ"),
                new AnnexTable.Column("Tỷ số gộp 3 năm", null),
                new AnnexTable.Column("Cận dưới 95%", null),
                new AnnexTable.Column("Cận trên 95%", null),
                new AnnexTable.Column("Kỳ trước", null));
        var few = FigureValue.absent(FigureState.TOO_FEW);
        var none = FigureValue.absent(FigureState.UNDEFINED);
        var row = new AnnexTable.Row(
                "07210",
                "xã Dĩnh Trì",
                List.of(FigureValue.of(214), FigureValue.of(112), FigureValue.of(102), few, none, none, few));
        return new AnnexTable(
                "1",
                "Trẻ sinh ra và tỷ số giới tính khi sinh theo đơn vị",
                "Đơn vị",
                columns,
                List.of(row),
                null,
                "Biểu DSX");
    }
}
