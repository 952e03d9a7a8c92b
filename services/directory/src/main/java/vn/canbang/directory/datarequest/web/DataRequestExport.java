package vn.canbang.directory.datarequest.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.datarequest.web.DataRequestView.ClockView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/**
 * The register of requests about personal data, to show that both clocks were kept. Whoever asked stands in it by the number of
 * the request only: a file that leaves the platform names nobody who asked what is held about them.
 */
@RestController
class DataRequestExport {

    private static final ExportedList<DataRequestView> LIST = new ExportedList<>(
            "data-requests",
            "Yêu cầu về dữ liệu cá nhân",
            List.of(
                    ExportColumn.<DataRequestView>text(
                                    "Mã yêu cầu", request -> request.id().toString())
                            .wide(40),
                    ExportColumn.label("Nội dung yêu cầu", DataRequestView::kind),
                    ExportColumn.label(
                            "Người yêu cầu là", request -> request.subject().kind()),
                    ExportColumn.date("Ngày nhận", DataRequestView::receivedOn),
                    ExportColumn.label("Tình trạng", DataRequestView::state),
                    ExportColumn.date("Hạn trả lời", request -> request.answer().dueOn()),
                    ExportColumn.date(
                            "Ngày trả lời", request -> request.answer().doneOn()),
                    late("Trả lời quá hạn", DataRequestView::answer),
                    ExportColumn.date(
                            "Hạn thực hiện", request -> request.execution().dueOn()),
                    ExportColumn.date(
                            "Ngày kết thúc", request -> request.execution().doneOn()),
                    late("Thực hiện quá hạn", DataRequestView::execution),
                    ExportColumn.<DataRequestView>text("Căn cứ từ chối", DataRequestView::legalGround)
                            .wide(60)));

    private final DataRequestPages pages;
    private final Exporting exporting;

    DataRequestExport(DataRequestPages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    private static ExportColumn<DataRequestView> late(String heading, Function<DataRequestView, ClockView> clock) {
        return ExportColumn.text(heading, request -> clock.apply(request).late() ? "Có" : null);
    }

    /** @param open those still to be settled, or those that are */
    @GetMapping(path = "/api/directory/v1/data-requests/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit(DataRequestController.READ)
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> pages.page(caller, open, after, ExportRows.PAGE));
    }
}
