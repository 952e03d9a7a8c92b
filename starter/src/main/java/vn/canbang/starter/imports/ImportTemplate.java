package vn.canbang.starter.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
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

    private final Territory territory;
    private final Today today;

    ImportTemplate(Territory territory, Today today) {
        this.territory = territory;
        this.today = today;
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
            case ImportColumn.Form.Unit unit -> SheetColumn.text(heading).choosing(units(column, unit, importer));
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

    private CodeList units(ImportColumn column, ImportColumn.Form.Unit form, Caller importer) {
        var date = today.date();
        var entries = Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                .filter(form.levels()::contains)
                .flatMap(level -> territory.under(top(importer), level, date).stream())
                .map(unit -> new CodeList.Entry(unit.code() + " " + unit.fullName(), above(unit)))
                .toList();
        return new CodeList(column.heading(), entries);
    }

    /** Somebody of an own organisation works anywhere in the province. */
    private static UnitPath top(Caller importer) {
        var unit = importer.requireUnit();
        return importer.reach() == Reach.OWN
                ? new UnitPath(unit.value().substring(0, unit.value().indexOf('/') + 1))
                : unit;
    }

    private @Nullable String above(UnitVersion unit) {
        return unit.unitPath()
                .parent()
                .flatMap(parent -> territory.find(parent.value(), today.date()))
                .map(UnitVersion::fullName)
                .orElse(null);
    }
}
