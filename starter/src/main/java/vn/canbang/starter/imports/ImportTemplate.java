package vn.canbang.starter.imports;

import java.util.List;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.time.Today;
import vn.canbang.workbook.CodeList;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetColumn;
import vn.canbang.workbook.SheetLayout;
import vn.canbang.workbook.WorkbookWriter;

/** The empty form of a kind, with everything that can be chosen filled in: closed lists, units and records of the own scope. */
public class ImportTemplate {

    private static final int WIDE = 24;
    private static final int WIDEST = 60;

    private final OfferedUnits units;

    ImportTemplate(Territory territory, Today today) {
        this.units = new OfferedUnits(territory, today);
    }

    public byte[] of(ImportKind<?> kind, Caller importer) {
        var columns = kind.columns().stream()
                .map(column -> sheetColumn(column, importer))
                .toList();
        var template = new WorkbookWriter().sheet(SheetLayout.of(kind.title(), columns));
        kind.columns().forEach(column -> addListOfSeveral(template, column, importer));
        return template.toBytes();
    }

    /** A drop-down takes one value only; where several may stand in a cell the list stands on a sheet of its own. */
    private static void addListOfSeveral(WorkbookWriter template, ImportColumn column, Caller importer) {
        if (column.form() instanceof ImportColumn.Form.Chosen(var offered, var several) && several) {
            template.sheet(
                    SheetLayout.of(
                            column.heading(),
                            List.of(SheetColumn.text(column.heading()).wide(WIDEST))),
                    offered.of(importer).stream()
                            .map(choice -> List.of(SheetCell.text(choice.label())))
                            .toList());
        }
    }

    private SheetColumn sheetColumn(ImportColumn column, Caller importer) {
        var heading = column.required() ? column.heading() + " (*)" : column.heading();
        var plain = switch (column.form()) {
            case ImportColumn.Form.Date _ -> SheetColumn.date(heading);
            case ImportColumn.Form.WholeNumber _ -> SheetColumn.number(heading);
            case ImportColumn.Form.Chosen chosen
            when !chosen.several() -> SheetColumn.text(heading).choosing(choices(column, chosen.choices(), importer));
            case ImportColumn.Form.Unit unit ->
                SheetColumn.text(heading).choosing(units.offered(column.heading(), unit, importer));
            case ImportColumn.Form.Text _, ImportColumn.Form.PersonName _, ImportColumn.Form.Chosen _ ->
                SheetColumn.text(heading);
        };
        return plain.wide(Math.clamp(heading.length() + 4L, WIDE, WIDEST)).hinting(column.hint());
    }

    private static CodeList choices(ImportColumn column, Choices offered, Caller importer) {
        return CodeList.of(
                column.heading(),
                offered.of(importer).stream().map(Choice::label).toList());
    }
}
