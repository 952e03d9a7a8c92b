package vn.canbang.reporting.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.canbang.reporting.disclosure.OutgoingReport;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportSpan;

/**
 * The numbers of an outgoing report under the codes of a receiver. What is hidden or was supplied by nobody is left out: another
 * system would read a zero into it.
 *
 * @param to the last day
 */
record ExchangedFigures(String dataSet, String orgUnit, LocalDate from, LocalDate to, List<DataValue> values) {

    /** A number of a unit. */
    record DataValue(String dataElement, String orgUnit, String value) {}

    static ExchangedFigures of(OutgoingReport report, ExchangeCodes codes) {
        var span = report.span();
        var values = new ArrayList<DataValue>();
        for (var figure : report.figures()) {
            add(values, codes, figure.code(), span.unitCode(), figure.value());
        }
        for (var table : report.tables()) {
            for (var row : table.rows()) {
                if (isUnitBelow(row, span)) {
                    add(values, codes, table, row);
                }
            }
        }
        return new ExchangedFigures(codes.dataSet(), codes.orgUnit(span.unitCode()), span.from(), span.to(), values);
    }

    /** Organisations report under the code of their province, which is not theirs. */
    private static boolean isUnitBelow(AnnexTable.Row row, ReportSpan span) {
        return row.code() != null && !row.code().equals(span.unitCode());
    }

    private static void add(List<DataValue> values, ExchangeCodes codes, AnnexTable table, AnnexTable.Row row) {
        for (var index = 0; index < row.cells().size(); index++) {
            var key = table.columns().get(index).key();
            var unit = row.code();
            if (key != null && unit != null) {
                add(values, codes, key, unit, row.cells().get(index));
            }
        }
    }

    private static void add(
            List<DataValue> values, ExchangeCodes codes, String figure, String unit, FigureValue value) {
        if (value.state() == FigureState.KNOWN && value.amount() != null) {
            values.add(new DataValue(
                    codes.dataElement(figure),
                    codes.orgUnit(unit),
                    value.amount().toPlainString()));
        }
    }
}
