package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioRules;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.submission.RecordedBirths;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;

/**
 * The births of each commune (annex 1), in the order of the administrative units and never ranked. A single year of a commune
 * has no ratio; several together have one where the births suffice.
 */
@Component
class CommuneBirths {

    private static final String ROWS = "Xã";

    private final Births births;
    private final RecordedYears years;
    private final SubmissionDesk desk;
    private final BirthReading reading;
    private final Territory territory;

    CommuneBirths(Births births, RecordedYears years, SubmissionDesk desk, BirthReading reading, Territory territory) {
        this.births = births;
        this.years = years;
        this.desk = desk;
        this.reading = reading;
        this.territory = territory;
    }

    AnnexTable of(AnnexForm form, Submission submission) {
        var now = years.of(submission, 0);
        if (now.isEmpty()) {
            return AnnexTable.withoutFigures(form.number(), form.title(), ROWS);
        }
        var recorded = now.get();
        var period = desk.periodOf(submission);
        var span = Span.of(period.names().kind(), reading.rules(period.to()));
        var before = years.of(submission, 1).map(RecordedBirths::counts).orElse(null);
        var total = span.cells(recorded.counts(), years.pooled(submission, span.years()), before);
        return new AnnexTable(
                form.number(),
                form.title(),
                ROWS,
                span.columns(),
                rows(new UnitPath(submission.obligation().unit().path()), recorded, span),
                new AnnexTable.Row(null, AnnexTable.TOTAL, total),
                recorded.source().name(Locale.of("vi")));
    }

    private List<AnnexTable.Row> rows(UnitPath province, RecordedBirths recorded, Span span) {
        var byYear = IntStream.range(0, span.yearsRead())
                .mapToObj(back -> births.byCommune(
                        province,
                        recorded.source(),
                        recorded.from().minusYears(back),
                        recorded.to().minusYears(back)))
                .toList();
        var rows = new ArrayList<AnnexTable.Row>();
        var listed = BirthCounts.NONE;
        for (var commune : territory.under(province, UnitLevel.COMMUNE, recorded.to())) {
            var counts = byYear.getFirst().get(commune.id());
            listed = counts == null ? listed : listed.plus(counts);
            var pooled = pooled(byYear.subList(0, span.years()), commune.id());
            var before = span.isPhase() ? null : byYear.get(1).get(commune.id());
            rows.add(new AnnexTable.Row(commune.code(), commune.name(), span.cells(counts, pooled, before)));
        }
        difference(recorded.counts(), listed, span.columns().size()).ifPresent(rows::add);
        return rows;
    }

    /** What the report holds and no commune of that day has recorded: units that are closed by now, or a later file. */
    private static Optional<AnnexTable.Row> difference(BirthCounts whole, BirthCounts listed, int columns) {
        if (whole.equals(listed)) {
            return Optional.empty();
        }
        var cells = new ArrayList<>(List.of(
                FigureValue.of(whole.total() - listed.total()),
                FigureValue.of(whole.boys() - listed.boys()),
                FigureValue.of(whole.girls() - listed.girls())));
        cells.addAll(Collections.nCopies(columns - cells.size(), BirthCells.NOTHING));
        return Optional.of(new AnnexTable.Row(null, "Không phân bổ được", cells));
    }

    /**
     * How many years a ratio is taken over: several for the report of a year, and a phase as it is, which has none before it.
     *
     * @param years periods of the report that are put together
     */
    private record Span(boolean isPhase, int years, MinimumBirths minimum) {

        static Span of(PeriodKind kind, RatioRules rules) {
            var isPhase = kind == PeriodKind.PHASE;
            return new Span(isPhase, isPhase ? 1 : rules.pooledYears(), rules.minimum());
        }

        int yearsRead() {
            return isPhase ? 1 : Math.max(years, 2);
        }

        List<AnnexTable.Column> columns() {
            var columns = new ArrayList<>(List.of(
                    BirthCells.births("Tổng số", "SRB-01.births"),
                    BirthCells.births("Nam", "SRB-02.boys"),
                    BirthCells.births("Nữ", "SRB-03.girls"),
                    BirthCells.ratio(isPhase ? "TSGTKS cả giai đoạn" : "TSGTKS gộp " + years + " năm"),
                    BirthCells.ratio("Cận dưới 95%"),
                    BirthCells.ratio("Cận trên 95%")));
            if (!isPhase) {
                columns.add(new AnnexTable.Column("Tổng số năm trước", FigureUnit.BIRTHS.vi()));
            }
            return columns;
        }

        List<FigureValue> cells(
                @Nullable BirthCounts counts, Optional<BirthCounts> pooled, @Nullable BirthCounts before) {
            var cells = new ArrayList<>(BirthCells.counts(counts));
            cells.addAll(BirthCells.ratio(pooled, minimum));
            if (!isPhase) {
                cells.add(before == null ? BirthCells.NOT_SUPPLIED : FigureValue.of(before.total()));
            }
            return cells;
        }
    }

    private static Optional<BirthCounts> pooled(List<Map<String, BirthCounts>> byYear, String commune) {
        var found = byYear.stream()
                .flatMap(year -> Stream.ofNullable(year.get(commune)))
                .toList();
        return found.size() == byYear.size() ? Optional.of(BirthCounts.pooled(found)) : Optional.empty();
    }
}
