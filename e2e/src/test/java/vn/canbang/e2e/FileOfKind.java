package vn.canbang.e2e;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.canbang.test.Answer;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetColumn;
import vn.canbang.workbook.SheetLayout;
import vn.canbang.workbook.WorkbookWriter;

/**
 * A kind of list that is brought in from files, by whom, and good rows of it, written as officers write them.
 *
 * @param imports where it is brought in
 * @param once the column that says when two rows are about the same
 */
record FileOfKind(Person importer, String imports, String once, List<String> headings, IntFunction<List<String>> row) {

    byte[] withRows(int... numbers) {
        return with(IntStream.of(numbers));
    }

    byte[] withSoMany(int rows) {
        return with(IntStream.rangeClosed(1, rows));
    }

    /** So many rows with a word in the first column only. */
    byte[] withoutSense(int rows) {
        return new FileOfKind(importer, imports, once, headings, _ -> List.of("x")).withSoMany(rows);
    }

    Answer send(byte[] file) {
        return Filing.send(importer, imports, file);
    }

    /** Ids of the files of this kind that were taken of late. */
    List<String> taken() {
        return importer.get(imports + "/recent")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private byte[] with(IntStream numbers) {
        var cells = numbers.mapToObj(row)
                .map(values -> values.stream().map(SheetCell::text).toList())
                .toList();
        var layout = SheetLayout.of(
                "Dữ liệu", headings.stream().map(SheetColumn::text).toList());
        return new WorkbookWriter().sheet(layout, cells).toBytes();
    }

    @Override
    public String toString() {
        return imports.substring(imports.lastIndexOf('/') + 1);
    }
}
