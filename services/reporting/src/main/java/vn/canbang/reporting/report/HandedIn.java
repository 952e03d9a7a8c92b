package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.submission.Lateness;
import vn.canbang.reporting.submission.SubmissionRecord;

/**
 * Who handed in, in time or late, as REP-01 counts it (annex 13). What came in and was not accepted yet, or was sent back, stays
 * handed in and is told apart; partners that were only asked are never missing.
 */
final class HandedIn {

    private static final List<AnnexTable.Column> COLUMNS = Stream.of(
                    "Đã nộp", "Đúng hạn", "Nộp muộn", "Đã nộp, chưa tiếp nhận", "Chưa nộp")
            .map(title -> new AnnexTable.Column(title, FigureUnit.REPORTS.vi()))
            .toList();

    private HandedIn() {}

    static AnnexTable of(AnnexForm form, UnitsBelow units) {
        var sums = new long[COLUMNS.size()];
        var rows = new ArrayList<AnnexTable.Row>();
        for (var unit : units.directed()) {
            var lateness = units.begun(unit).map(SubmissionRecord::lateness);
            var came = lateness.filter(Lateness::hasCome).isPresent();
            var late = lateness.filter(Lateness::cameLate).isPresent();
            var waits = came && units.included(unit).isEmpty();
            var marks = Stream.of(came, came && !late, late, waits, !came)
                    .mapToLong(mark -> mark ? 1 : 0)
                    .toArray();
            Arrays.setAll(sums, index -> sums[index] + marks[index]);
            rows.add(new AnnexTable.Row(unit.unit().code(), unit.name(), cells(marks)));
        }
        var total = new AnnexTable.Row(null, AnnexTable.TOTAL, cells(sums));
        return new AnnexTable(form.number(), form.title(), "Đơn vị", COLUMNS, rows, total, null);
    }

    private static List<FigureValue> cells(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(FigureValue::of).toList();
    }
}
