package vn.canbang.directory.provider.web;

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

/** The list of providers for somebody to take away, with the headings under which an import takes them. */
@RestController
class ProviderExport {

    private static final ExportedList<ProviderView> LIST = new ExportedList<>(
            "providers",
            "Người cung cấp dịch vụ",
            List.of(
                    ExportColumn.<ProviderView>text("Họ và tên", ProviderView::fullName)
                            .wide(30),
                    ExportColumn.label("Chức danh", ProviderView::title),
                    ExportColumn.text("Số giấy phép hành nghề", ProviderView::practiceLicenceNo),
                    ExportColumn.<ProviderView>text(
                                    "Nơi làm việc",
                                    provider -> provider.facility().name())
                            .wide(40),
                    ExportColumn.text("Mã xã", provider -> provider.commune().code()),
                    ExportColumn.<ProviderView>text(
                                    "Xã", provider -> provider.commune().name())
                            .wide(30),
                    ExportColumn.<ProviderView>labels("Dịch vụ", ProviderView::serviceKinds)
                            .wide(40),
                    ExportColumn.label("Công lập / Tư nhân", ProviderView::ownership),
                    ExportColumn.date("Làm việc từ ngày", ProviderView::from),
                    ExportColumn.date("Thôi cung cấp từ ngày", ProviderView::departedOn),
                    ExportColumn.label("Tình trạng", ProviderView::status)));

    private final ProviderPages pages;
    private final Exporting exporting;

    ProviderExport(ProviderPages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/providers/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("provider:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @ParameterObject ProviderQuery query,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> pages.page(caller, query, after, ExportRows.PAGE));
    }
}
