package vn.canbang.reporting.report;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.measure.BoundariesOfDay;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Births births;
    private final RecordedYears years;
    private final SubmissionDesk desk;
    private final BirthReading reading;
    private final Territory territory;
    private final BoundariesOfDay boundaries;

    CommuneBirths(
            Births births,
            RecordedYears years,
            SubmissionDesk desk,
            BirthReading reading,
            Territory territory,
            BoundariesOfDay boundaries) {
        this.boundaries = boundaries;
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
                rows(submission, recorded, span),
                new AnnexTable.Row(null, AnnexTable.TOTAL, total),
                source(submission, recorded, span));
    }

    /** “Biểu DST (tỉnh), 205/209 xã; số sinh tính đến 31/10/2024, 31/12/2023, 31/12/2022” where a year goes to another day. */
    private String source(Submission submission, RecordedBirths recorded, Span span) {
        var of = recorded.incomplete().map(communes -> ", " + communes.text() + " xã");
        var until = IntStream.range(0, span.yearsRead())
                .mapToObj(back -> years.of(submission, back).map(RecordedBirths::to))
                .flatMap(Optional::stream)
                .toList();
        var even = until.stream().map(MonthDay::from).distinct().count() <= 1;
        var days = until.stream().map(DAY::format).collect(Collectors.joining(", "));
        return recorded.source().name(Locale.of("vi")) + of.orElse("") + (even ? "" : "; số sinh tính đến " + days);
    }

    /** By the boundaries of the last day, so that a commune has years from before a reorganisation too. */
    private List<AnnexTable.Row> rows(Submission submission, RecordedBirths recorded, Span span) {
        var province = new UnitPath(submission.obligation().unit().path());
        var area = new BirthArea(province, boundaries.on(recorded.to()));
        var byYear = IntStream.range(0, span.yearsRead())
                .mapToObj(back -> years.of(submission, back)
                        .map(year -> births.byCommune(area, recorded.source(), year.from(), year.to()))
                        .orElseGet(Map::of))
                .toList();
        var rows = new ArrayList<AnnexTable.Row>();
        var listed = BirthCounts.NONE;
        for (var commune : territory.under(province, UnitLevel.COMMUNE, recorded.to())) {
            var counts = byYear.getFirst().get(commune.path());
            listed = counts == null ? listed : listed.plus(counts);
            var pooled = pooled(byYear.subList(0, span.years()), commune.path());
            var before = span.isPhase() ? null : byYear.get(1).get(commune.path());
            rows.add(new AnnexTable.Row(commune.code(), commune.name(), span.cells(counts, pooled, before)));
        }
        difference(recorded.counts(), listed, span.columns().size()).ifPresent(rows::add);
        return rows;
    }

    /**
     * What the report holds and no commune of that day has recorded, such as births of units that are closed by now; or, in a draft
     * that has not been refreshed since, what a later file has changed.
     */
    private static Optional<AnnexTable.Row> difference(BirthCounts whole, BirthCounts listed, int columns) {
        if (whole.equals(listed)) {
            return Optional.empty();
        }
        var boys = whole.boys() - listed.boys();
        var girls = whole.girls() - listed.girls();
        var cells = new ArrayList<>(List.of(FigureValue.of(boys + girls), FigureValue.of(boys), FigureValue.of(girls)));
        cells.addAll(Collections.nCopies(columns - cells.size(), BirthCells.NOTHING));
        var name = Math.min(boys, girls) < 0 ? "Chênh lệch do tệp nhập sau" : "Không phân bổ được";
        return Optional.of(new AnnexTable.Row(null, name, cells));
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
