package vn.canbang.starter.imports;

import java.util.List;
import java.util.Map;
import vn.canbang.starter.problem.FieldProblem;

/**
 * A row as it was read: its values in the form of the API, what could not be read, and what was mended.
 *
 * @param number as the importer sees it in Excel
 */
record ReadRow(int number, Map<String, Object> values, List<FieldProblem> errors, List<RowNote> notes) {}
