package vn.canbang.starter.imports;

import java.util.List;
import java.util.Map;
import vn.canbang.starter.problem.FieldProblem;

/**
 * What looking at a file found, before anything is stored.
 *
 * @param content digest of the values of all rows; another file with the same one says the same
 * @param rows those that are right, in the order in which they are carried out
 * @param notes what the importer should know though the rows are taken
 */
record FileCheck(String content, List<CheckedRow> rows, List<FieldProblem> errors, List<RowNote> notes) {

    /** A row that is right, with what it does. */
    record CheckedRow(int number, RowEffect effect, Map<String, Object> values) {}

    void requireRight() {
        if (!errors.isEmpty()) {
            throw new ImportRejectedException(errors);
        }
    }

    /** The rows that do something, in the order in which they are carried out. */
    List<CheckedRow> acting() {
        return rows.stream().filter(row -> row.effect() != RowEffect.NONE).toList();
    }

    int count(RowEffect effect) {
        return (int) rows.stream().filter(row -> row.effect() == effect).count();
    }
}
