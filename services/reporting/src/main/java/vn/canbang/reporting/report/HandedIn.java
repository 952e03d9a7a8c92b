package vn.canbang.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.indicator.FigureUnit;

/** Who handed in, in time or late (annex 13); partners that were only asked are never missing. */
final class HandedIn {

    private static final List<AnnexTable.Column> COLUMNS = Stream.of("Đã nộp", "Đúng hạn", "Nộp muộn", "Chưa nộp")
            .map(title -> new AnnexTable.Column(title, FigureUnit.REPORTS.vi()))
            .toList();

    private HandedIn() {}

    static AnnexTable of(AnnexForm form, UnitsBelow units) {
        var sums = new long[COLUMNS.size()];
        var rows = new ArrayList<AnnexTable.Row>();
        for (var unit : units.directed()) {
            var report = units.included(unit);
            var in = report.isPresent();
            var late = report.filter(each -> each.lateness().cameLate()).isPresent();
            long[] marks = {in ? 1 : 0, in && !late ? 1 : 0, late ? 1 : 0, in ? 0 : 1};
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
