package vn.canbang.directory.village.web;

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
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** The list of villages for somebody to take away, with the headings under which an import takes them. */
@RestController
class VillageExport {

    private static final ExportedList<VillageView> LIST = new ExportedList<>(
            "villages",
            "Thôn, tổ dân phố",
            List.of(
                    ExportColumn.<VillageView>text("Tên thôn, tổ dân phố", VillageView::name)
                            .wide(40),
                    ExportColumn.label("Loại", VillageView::kind),
                    ExportColumn.text("Mã xã", village -> village.commune().code()),
                    ExportColumn.<VillageView>text(
                                    "Xã", village -> village.commune().name())
                            .wide(30),
                    ExportColumn.date("Từ ngày", VillageView::validFrom),
                    ExportColumn.date("Đến ngày", VillageView::validTo),
                    ExportColumn.number("Tổng số hộ", VillageView::households)));

    private final VillagePages pages;
    private final Exporting exporting;

    VillageExport(VillagePages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/villages/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("village:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @ParameterObject VillageQuery query,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> pages.page(caller, query, after, ExportRows.PAGE));
    }
}
