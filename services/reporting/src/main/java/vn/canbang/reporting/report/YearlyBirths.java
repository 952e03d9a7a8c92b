package vn.canbang.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioReading;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.PlanFrames;
import vn.canbang.reporting.submission.RecordedBirths;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.starter.access.UnitPath;

/**
 * The series of five years, or of the years of a phase, with the distance of each to the plan's target (annex 2). A year without
 * births has no row; between years stands what was reorganised, since their units are not the same.
 */
@Component
class YearlyBirths {

    private static final int YEARS = 5;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final RecordedYears years;
    private final SubmissionDesk desk;
    private final BirthReading reading;
    private final PlanFrames plans;
    private final BoundaryBreaks breaks;

    YearlyBirths(
            RecordedYears years, SubmissionDesk desk, BirthReading reading, PlanFrames plans, BoundaryBreaks breaks) {
        this.years = years;
        this.desk = desk;
        this.reading = reading;
        this.plans = plans;
        this.breaks = breaks;
    }

    AnnexTable of(AnnexForm form, Submission submission) {
        var found = found(submission);
        if (found.isEmpty()) {
            return AnnexTable.withoutFigures(form.number(), form.title(), "Năm");
        }
        var period = desk.periodOf(submission);
        var target = plans.of(period).ratioAtMost();
        var minimum = reading.minimum(period.to());
        var columns = columns(target);
        var area = new UnitPath(submission.obligation().unit().path());
        var rows = new ArrayList<AnnexTable.Row>();
        var before = found.getFirst().to();
        for (var year : found) {
            breaks.between(area, before, year.to())
                    .forEach(broken -> rows.add(
                            new AnnexTable.Row(null, broken, Collections.nCopies(columns.size(), BirthCells.NOTHING))));
            rows.add(new AnnexTable.Row(null, name(year), cells(year.counts(), minimum, target)));
            before = year.to();
        }
        return new AnnexTable(form.number(), form.title(), "Năm", columns, rows, null, "Số liệu sinh theo tệp đã nhập");
    }

    private List<RecordedBirths> found(Submission submission) {
        var ofPhase = years.ofPhase(submission);
        return !ofPhase.isEmpty()
                ? ofPhase
                : IntStream.range(0, YEARS)
                        .mapToObj(index -> years.of(submission, YEARS - 1 - index))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static List<AnnexTable.Column> columns(@Nullable BigDecimal target) {
        var columns = new ArrayList<>(List.of(
                BirthCells.births("Tổng số", "SRB-01.births"),
                BirthCells.births("Nam", "SRB-02.boys"),
                BirthCells.births("Nữ", "SRB-03.girls"),
                BirthCells.ratio("TSGTKS"),
                BirthCells.ratio("Cận dưới 95%"),
                BirthCells.ratio("Cận trên 95%")));
        if (target != null) {
            columns.add(new AnnexTable.Column("So với chỉ tiêu của kế hoạch", FigureUnit.POINTS.vi()));
        }
        return columns;
    }

    private static List<FigureValue> cells(BirthCounts counts, MinimumBirths minimum, @Nullable BigDecimal target) {
        var cells = new ArrayList<>(BirthCells.counts(counts));
        cells.addAll(BirthCells.ratio(Optional.of(counts), minimum));
        if (target != null) {
            cells.add(distance(minimum.read(counts), target));
        }
        return cells;
    }

    private static FigureValue distance(RatioReading read, BigDecimal target) {
        return read instanceof RatioReading.Shown shown
                ? FigureValue.of(BigDecimal.valueOf(shown.ratio()).subtract(target), FigureUnit.POINTS.decimals())
                : FigureValue.of(read);
    }

    /** "2024 (đến 31/10): Biểu DST (tỉnh), sơ bộ" */
    private static String name(RecordedBirths year) {
        LocalDate last = year.to();
        var until = last.getDayOfYear() == last.lengthOfYear()
                ? ""
                : " (đến %02d/%02d)".formatted(last.getDayOfMonth(), last.getMonthValue());
        return last.getYear() + until + ": " + year.source().name(VIETNAMESE) + ", "
                + year.status().words(VIETNAMESE).toLowerCase(VIETNAMESE)
                + year.incomplete().map(of -> ", " + of.text() + " xã").orElse("");
    }
}
