package vn.canbang.directory.organisation.web;

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

/** The list of organisations for somebody to take away, with the headings under which an import takes them. */
@RestController
class OrganisationExport {

    private static final ExportedList<OrganisationView> LIST = new ExportedList<>(
            "organisations",
            "Cơ quan, tổ chức",
            List.of(
                    ExportColumn.<OrganisationView>text("Tên cơ quan, tổ chức", OrganisationView::name)
                            .wide(50),
                    ExportColumn.<OrganisationView>label("Loại", OrganisationView::kind)
                            .wide(30),
                    ExportColumn.text(
                            "Mã đơn vị hành chính", body -> body.unit().code()),
                    ExportColumn.<OrganisationView>text(
                                    "Đơn vị hành chính", body -> body.unit().name())
                            .wide(30),
                    ExportColumn.label("Phạm vi", OrganisationView::reach),
                    ExportColumn.label("Lĩnh vực", OrganisationView::sector),
                    ExportColumn.label("Loại bệnh viện", OrganisationView::hospitalKind),
                    ExportColumn.label("Loại trường", OrganisationView::schoolKind),
                    ExportColumn.label("Công lập / Tư nhân", OrganisationView::ownership),
                    ExportColumn.date("Từ ngày", OrganisationView::validFrom),
                    ExportColumn.date("Đến ngày", OrganisationView::validTo),
                    ExportColumn.<OrganisationView>text("Cơ quan kế thừa", OrganisationExport::successor)
                            .wide(50)));

    private final OrganisationPages pages;
    private final Exporting exporting;

    OrganisationExport(OrganisationPages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/organisations/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("organisation:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @ParameterObject OrganisationQuery query,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> pages.page(caller, query, after, ExportRows.PAGE));
    }

    private static @Nullable String successor(OrganisationView body) {
        var successor = body.successor();
        return successor == null ? null : successor.name();
    }
}
