package vn.canbang.reporting.national;

import java.util.List;
import vn.canbang.reporting.disclosure.OutgoingReport;
import vn.canbang.reporting.disclosure.OutgoingReport.OutgoingFigure;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;

/** What has left a province about a year. */
record GivenFigures(NationalTotals.Province province, List<OutgoingFigure> figures) {

    static GivenFigures of(NationalReport report, OutgoingReport given) {
        return new GivenFigures(
                new NationalTotals.Province(
                        report.provinceCode(),
                        report.province(),
                        report.from(),
                        report.to(),
                        given.span().dataLine()),
                given.figures());
    }

    FigureValue value(String code) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code))
                .map(OutgoingFigure::value)
                .findFirst()
                .orElseGet(() -> FigureValue.absent(FigureState.NOT_SUPPLIED));
    }
}
