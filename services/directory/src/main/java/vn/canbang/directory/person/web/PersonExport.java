package vn.canbang.directory.person.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.person.AppointmentView;
import vn.canbang.directory.person.Role;
import vn.canbang.directory.person.VacancyView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** People for the administrator to take away, a row for each appointment as an import takes them, and posts that nobody holds. */
@RestController
class PersonExport {

    private static final ExportedList<Row> LIST = new ExportedList<>(
            "people",
            "Người dùng và phân công",
            List.of(
                    ExportColumn.<Row>text("Họ và tên", row -> row.person().name())
                            .wide(30),
                    ExportColumn.text("Tài khoản", row -> row.person().username()),
                    ExportColumn.label(
                            "Tình trạng tài khoản", row -> row.person().account()),
                    ExportColumn.<Row>text("Cơ quan, tổ chức", Row::organisation)
                            .wide(40),
                    ExportColumn.<Row>labels("Vai trò", Row::roles).wide(30),
                    ExportColumn.text("Mã đơn vị phụ trách", Row::unitCode),
                    ExportColumn.<Row>text("Đơn vị phụ trách", Row::unitName).wide(30),
                    ExportColumn.date(
                            "Từ ngày",
                            row -> row.held() == null ? null : row.held().validFrom()),
                    ExportColumn.date(
                            "Đến ngày",
                            row -> row.held() == null ? null : row.held().validTo()),
                    ExportColumn.text(
                            "Làm thay",
                            row -> row.held() == null ? null : row.held().actingFor())));

    private static final ExportedList<VacancyView> VACANCIES = new ExportedList<>(
            "vacancies",
            "Vị trí chưa có người",
            List.of(
                    ExportColumn.<VacancyView>text(
                                    "Cơ quan, tổ chức",
                                    open -> open.organisation().name())
                            .wide(40),
                    ExportColumn.<VacancyView>text(
                                    "Đơn vị phụ trách", open -> open.unit().name())
                            .wide(30),
                    ExportColumn.label("Vai trò", VacancyView::role),
                    ExportColumn.date("Trống từ ngày", VacancyView::since),
                    ExportColumn.<VacancyView>text(
                                    "Người giữ trước", open -> open.lastHolder().name())
                            .wide(30),
                    ExportColumn.<VacancyView>text("Người làm thay", PersonExport::deputies)
                            .wide(30)));

    private final PersonPages pages;
    private final Exporting exporting;

    PersonExport(PersonPages pages, Exporting exporting) {
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/people/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("person:read")
    ResponseEntity<byte[]> export(
            Caller caller,
            @ParameterObject PersonQuery query,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, LIST, after -> {
            var page = pages.page(caller, query, after, ExportRows.PAGE);
            return new Page<>(page.items().stream().flatMap(Row::of).toList(), page.next());
        });
    }

    @GetMapping(path = "/api/directory/v1/people/vacancies/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("person:read")
    ResponseEntity<byte[]> vacancies(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, VACANCIES, after -> pages.vacancies(on, after, ExportRows.PAGE));
    }

    private static String deputies(VacancyView open) {
        return open.deputies().stream().map(VacancyView.PersonName::name).collect(Collectors.joining("; "));
    }

    /** A person with one appointment, or with none. */
    record Row(PersonView person, @Nullable AppointmentView held) {

        static Stream<Row> of(PersonView person) {
            return person.appointments().isEmpty()
                    ? Stream.of(new Row(person, null))
                    : person.appointments().stream().map(held -> new Row(person, held));
        }

        @Nullable
        String organisation() {
            return held == null ? null : held.organisation().name();
        }

        @Nullable
        String unitCode() {
            return held == null ? null : held.unit().code();
        }

        @Nullable
        String unitName() {
            return held == null ? null : held.unit().name();
        }

        Set<Role> roles() {
            return held == null ? Set.of() : held.roles();
        }
    }
}
