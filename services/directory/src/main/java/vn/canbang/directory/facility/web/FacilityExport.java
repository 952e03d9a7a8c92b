package vn.canbang.directory.facility.web;

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

/** The list of facilities for somebody to take away, with the headings under which an import takes them. */
@RestController
class FacilityExport {

    private static final ExportedList<FacilityView> LIST = new ExportedList<>(
            "facilities",
            "Cơ sở",
            List.of(
                    ExportColumn.<FacilityView>text("Tên cơ sở", FacilityView::name)
                            .wide(40),
                    ExportColumn.<FacilityView>label("Hình thức tổ chức", FacilityView::kind)
                            .wide(30),
                    ExportColumn.label("Chuyên khoa", FacilityView::specialty),
                    ExportColumn.<FacilityView>labels("Dịch vụ", FacilityView::serviceKinds)
                            .wide(40),
                    ExportColumn.label("Công lập / Tư nhân", FacilityView::ownership),
                    ExportColumn.text("Mã xã", facility -> facility.commune().code()),
                    ExportColumn.<FacilityView>text(
                                    "Xã", facility -> facility.commune().name())
                            .wide(30),
                    ExportColumn.<FacilityView>text("Địa chỉ", FacilityView::address)
                            .wide(40),
                    ExportColumn.text("Số giấy phép hoạt động", FacilityView::operatingLicenceNo),
                    ExportColumn.text("Chức danh người đứng đầu", FacilityView::headTitle),
                    ExportColumn.date("Hoạt động từ ngày", FacilityView::openedOn),
                    ExportColumn.date("Ngừng hoạt động từ ngày", FacilityView::closedOn),
                    ExportColumn.label("Tình trạng", FacilityView::status)));

    private final FacilityPages pages;
    private final Exporting exporting;

    FacilityExport(FacilityPages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/facilities/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("facility:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @ParameterObject FacilityQuery query,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> pages.page(caller, query, after, ExportRows.PAGE));
    }
}
