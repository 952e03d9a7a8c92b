package vn.canbang.reporting.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.figure.BirthHistory;
import vn.canbang.reporting.figure.FigureComputation;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureValues;
import vn.canbang.reporting.submission.Submission;

/** The figures that a table asks for, and how they come out for one report or a part of it. */
record AskedFigures(AnnexForm form, List<Asked> all) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** A figure before it is known whether anybody supplies it. */
    record Asked(Indicator indicator, Figure figure) {

        AnnexTable.Column column() {
            return new AnnexTable.Column(
                    figure.vi(),
                    figure.unit().vi(),
                    FigureKey.of(indicator, figure).value());
        }

        /** As a line of its own: "Số hộ gia đình (hộ)". */
        String line() {
            return figure.vi() + " (" + figure.unit().vi() + ")";
        }
    }

    static AskedFigures of(AnnexForm form, IndicatorCatalogue catalogue) {
        return new AskedFigures(
                form,
                form.indicators().stream()
                        .flatMap(code -> catalogue.indicator(code).stream())
                        .flatMap(indicator -> indicator.figures().stream().map(figure -> new Asked(indicator, figure)))
                        .filter(each -> each.figure().reading() == Computation.FORMULA)
                        .toList());
    }

    int size() {
        return all.size();
    }

    List<FigureValue> values(MeasureValues measures, boolean ofProvince) {
        var computation = new FigureComputation(
                measures,
                BirthHistory.NONE,
                () -> {
                    throw new IllegalStateException("no annex of figures prints a ratio of births");
                },
                PlanFrame.NONE,
                ofProvince,
                VIETNAMESE);
        return all.stream()
                .map(each -> computation.of(each.indicator(), each.figure()).value())
                .toList();
    }

    /** What the unit of a report did itself, without the units below it. */
    static MeasureValues ownPart(Submission submission) {
        return measure ->
                submission.entries().find(measure).map(FigureEntry::own).orElse(OptionalLong.empty());
    }

    /** Whence the figures are, and which of those that the table asks for nobody supplies. */
    String source(String whence, List<Integer> filled) {
        var missing = Stream.concat(
                        IntStream.range(0, all.size())
                                .filter(index -> !filled.contains(index))
                                .mapToObj(index -> all.get(index).figure().vi()),
                        form.breakdowns().stream().map(breakdown -> "số liệu theo " + breakdown))
                .collect(Collectors.joining("; "));
        return missing.isEmpty() ? whence : whence + ". " + FigureState.NOT_SUPPLIED.words() + ": " + missing;
    }
}
