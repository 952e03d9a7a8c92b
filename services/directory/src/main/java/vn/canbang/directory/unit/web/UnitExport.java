package vn.canbang.directory.unit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** Administrative units of a date for somebody to take away; codes are text, so that their zeros stay. */
@RestController
class UnitExport {

    private static final ExportedList<UnitView> LIST = new ExportedList<>(
            "units",
            "Đơn vị hành chính",
            List.of(
                    ExportColumn.text("Mã", UnitView::code),
                    ExportColumn.<UnitView>text("Tên", UnitView::fullName).wide(40),
                    ExportColumn.label("Cấp", UnitView::level),
                    ExportColumn.text("Đường dẫn", UnitView::path),
                    ExportColumn.date("Từ ngày", UnitView::validFrom),
                    ExportColumn.date("Không còn từ ngày", UnitView::validTo)));

    private final UnitController units;
    private final Exporting exporting;

    UnitExport(UnitController units, Exporting exporting) {
        this.units = units;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/units/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("unit:read")
    ResponseEntity<byte[]> export(
            Caller caller, @ParameterObject UnitQuery query, @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(
                caller, reason, LIST, after -> new Page<>(units.listed(query).items(), null));
    }
}
