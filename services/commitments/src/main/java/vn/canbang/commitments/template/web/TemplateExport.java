package vn.canbang.commitments.template.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** “Mẫu cam kết” as a file: every version with what it rests on; a clause that the law has ended is not among its words. */
@RestController
class TemplateExport {

    private static final ExportedList<TemplateView> LIST = new ExportedList<>(
            "templates",
            "Mẫu cam kết",
            List.of(
                    ExportColumn.label("Đối tượng", TemplateView::subjectKind),
                    ExportColumn.number("Bản số", TemplateView::number),
                    ExportColumn.<TemplateView>text("Tên mẫu", TemplateView::title)
                            .wide(40),
                    ExportColumn.label("Tình trạng", TemplateView::status),
                    ExportColumn.date("Áp dụng từ ngày", TemplateView::validFrom),
                    ExportColumn.date("Thôi áp dụng từ ngày", TemplateView::endsFrom),
                    ExportColumn.label("Lý do thôi áp dụng", TemplateView::endReason),
                    ExportColumn.<TemplateView>labels(
                                    "Nội dung",
                                    view -> view.clauses().stream()
                                            .map(TemplateView.WordedClauseView::kind)
                                            .toList())
                            .wide(40),
                    ExportColumn.<TemplateView>text("Căn cứ", TemplateExport::legalBasis)
                            .wide(60)));

    private final TemplateViews views;
    private final Exporting exporting;

    TemplateExport(TemplateViews views, Exporting exporting) {
        this.views = views;
        this.exporting = exporting;
    }

    /** The list is short and never paged. */
    @GetMapping(path = TemplateController.PATH + "/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("template:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable SubjectKind subjectKind) {
        return exporting.answer(caller, reason, LIST, _ -> new Page<>(views.all(subjectKind, caller), null));
    }

    private static String legalBasis(TemplateView view) {
        return view.legalBasis().stream()
                .map(basis -> basis.number() + ", " + basis.issuer())
                .collect(Collectors.joining("; "));
    }
}
