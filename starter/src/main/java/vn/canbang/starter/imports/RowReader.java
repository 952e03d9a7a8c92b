package vn.canbang.starter.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.workbook.HeadingKey;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetRow;

/** Reads the rows of one file column by column: what is there is put into the form of the API, and mending is said. */
final class RowReader {

    private final List<ImportColumn> columns;
    private final Map<ImportColumn, HeadingKey> headings = new HashMap<>();
    private final Map<ImportColumn, ChoiceIndex> choices = new HashMap<>();
    private final UnitCodes units;

    RowReader(List<ImportColumn> columns, Caller importer, UnitCodes units) {
        this.columns = columns;
        this.units = units;
        for (var column : columns) {
            headings.put(column, HeadingKey.of(column.heading()));
            if (column.form() instanceof ImportColumn.Form.Chosen chosen) {
                choices.put(column, new ChoiceIndex(chosen.choices().of(importer)));
            }
        }
    }

    ReadRow read(SheetRow row) {
        var read = new Reading(row);
        columns.stream().filter(column -> !isUnit(column)).forEach(read::take);
        columns.stream().filter(RowReader::isUnit).forEach(read::take);
        return read.done();
    }

    private static boolean isUnit(ImportColumn column) {
        return column.form() instanceof ImportColumn.Form.Unit;
    }

    /** One row while it is read; units come last, since their codes may be meant for a date of the row. */
    private final class Reading {

        private final SheetRow row;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<FieldProblem> errors = new ArrayList<>();
        private final List<RowNote> notes = new ArrayList<>();

        Reading(SheetRow row) {
            this.row = row;
        }

        void take(ImportColumn column) {
            var cell = row.cell(Objects.requireNonNull(headings.get(column)));
            if (cell.isBlank()) {
                return;
            }
            try {
                values.put(column.code(), valueOf(column, cell));
            } catch (DomainException e) {
                errors.add(new FieldProblem(
                        RowPlace.pointer(row.number(), column.code()),
                        e.code(),
                        List.of(e.arguments()),
                        new FieldProblem.Cell(row.number(), column.heading())));
            }
        }

        private Object valueOf(ImportColumn column, SheetCell cell) {
            return switch (column.form()) {
                case ImportColumn.Form.Text _ -> CellReader.text(cell);
                case ImportColumn.Form.PersonName _ -> named(column, cell, CellReader.personName(cell));
                case ImportColumn.Form.Date _ -> CellReader.date(cell).toString();
                case ImportColumn.Form.WholeNumber _ -> CellReader.number(cell);
                case ImportColumn.Form.Chosen chosen -> chosen(column, chosen, CellReader.text(cell));
                case ImportColumn.Form.Unit unit -> path(column, unit, CellReader.text(cell));
            };
        }

        private Object chosen(ImportColumn column, ImportColumn.Form.Chosen chosen, String text) {
            var index = Objects.requireNonNull(choices.get(column));
            return chosen.several() ? index.several(text) : index.one(text);
        }

        private String path(ImportColumn column, ImportColumn.Form.Unit form, String text) {
            var found = units.find(text, form, dateOf(form.on()));
            if (found.mended() != null) {
                note(column, "value_mended", text, found.mended());
            }
            return found.unit().path();
        }

        private @Nullable LocalDate dateOf(@Nullable String column) {
            return column != null && values.get(column) instanceof String date ? LocalDate.parse(date) : null;
        }

        /** What is said is kept with the file, so it names nobody. */
        private String named(ImportColumn column, SheetCell cell, String name) {
            if (!name.equals(CellReader.text(cell))) {
                note(column, "name_in_capitals");
            }
            return name;
        }

        private void note(ImportColumn column, String code, Object... arguments) {
            notes.add(RowNote.of(row.number(), column.heading(), code, arguments));
        }

        ReadRow done() {
            return new ReadRow(row.number(), values, errors, notes);
        }
    }
}
