package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;
import vn.canbang.test.TestToken;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetTable;
import vn.canbang.workbook.WorkbookReader;

/** Lists are taken away for a reason, with a mark, and hold no more than the list shows. */
@DirectoryTest
@Tag("S41")
class ExportTests {

    private static final String COMMUNE = "04/040/01273/";
    private static final String SIBLING = "04/040/01276/";
    private static final String REASON = "Chu%E1%BA%A9n%20b%E1%BB%8B%20h%E1%BB%8Dp%20giao%20ban";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Audit audit;

    @Autowired
    private Tenants tenants;

    private Province province;
    private String mark = "";

    @BeforeEach
    void aProvinceWithTwoClinics() {
        province = Province.made(port, identity, "xuat-tep", "04", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
        var made = branch().post(API + "/facilities", clinic("=HYPERLINK(\"http://a\") " + mark, COMMUNE, "A-" + mark))
                .expect(201);
        branch().post(API + "/facilities", clinic("@khác " + mark, SIBLING, "B-" + mark))
                .expect(201);
        branch().post(
                        API + "/providers",
                        doctor("Trần Văn Ba", "H" + mark, made.json().path("id").asString()))
                .expect(201);
    }

    private TestToken officer(String unit) {
        return province.officer(unit, "population_officer");
    }

    private Api branch() {
        return province.as(officer("04/"));
    }

    private Answer export(Api api, String list, String filter) {
        return api.get(API + "/" + list + "/export?reason=" + REASON + filter);
    }

    private static SheetTable table(Answer answer, String... headings) {
        return WorkbookReader.read(answer.expect(200).bytes(), List.of(headings));
    }

    private static List<String> column(SheetTable table, String heading) {
        return table.rows().stream().map(row -> row.cell(heading).text()).toList();
    }

    @Test
    void holdsTextAsTextAndNoFormula() {
        var table = table(export(branch(), "facilities", "&q=" + mark), "Tên cơ sở", "Mã xã");

        assertThat(table.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.cell("Tên cơ sở").kind()).isEqualTo(SheetCell.Kind.TEXT));
        assertThat(column(table, "Tên cơ sở")).contains("=HYPERLINK(\"http://a\") " + mark, "@khác " + mark);
        assertThat(column(table, "Mã xã")).containsExactlyInAnyOrder("01273", "01276");
        assertThat(column(table, "Dịch vụ")).containsOnly("Khám, chữa phụ khoa; Siêu âm");
    }

    @Test
    @Tag("S15")
    void keepsToTheScopeAndTheFilterOfTheList() {
        var commune = province.as(officer(COMMUNE));
        var own = table(export(commune, "facilities", "&q=" + mark), "Tên cơ sở");
        var hospital = province.as(province.ofOwn(UUID.randomUUID(), "data_entry"));

        assertThat(column(own, "Số giấy phép hoạt động")).containsExactly("A-" + mark);
        assertThat(table(export(branch(), "facilities", "&status=closed&q=" + mark), "Tên cơ sở")
                        .rows())
                .isEmpty();
        assertThat(table(export(branch(), "facilities", "&kind=polyclinic&q=" + mark), "Tên cơ sở")
                        .rows())
                .isEmpty();
        assertThat(table(export(hospital, "providers", "&q=" + mark), "Họ và tên")
                        .rows())
                .isEmpty();
        export(commune, "facilities", "&unit=" + SIBLING).expectProblem(404, "not_found");
        export(branch(), "facilities", "&kind=nothing").expectProblem(400, "invalid_request");
        export(branch(), "people", "").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S54")
    void asksAReasonPutsItOnThePageAndKeepsItInTheAudit() {
        for (var reason : List.of("", "?reason=", "?reason=ngan", "?reason=" + "a".repeat(301))) {
            branch().get(API + "/providers/export" + reason).expectProblem(400, "reason_missing");
        }

        var table = WorkbookReader.read(
                export(branch(), "providers", "&q=h" + mark).expect(200).bytes(), List.of("Xuất"));

        assertThat(table.headings().getFirst())
                .startsWith("Xuất bởi Người thử · tỉnh Cao Bằng · ")
                .contains("ngày 01/10/2024")
                .endsWith("Lý do: Chuẩn bị họp giao ban");
        assertThat(tenants.call(new Tenant("xuat-tep"), () -> audit.newest(Long.MAX_VALUE, 20)))
                .filteredOn(entry -> entry.act().equals("exported"))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("officer-04/");
                    assertThat(entry.what()).isEqualTo("providers: Chuẩn bị họp giao ban");
                    assertThat(entry.outcome()).isEqualTo("1 rows");
                })
                .isInstanceOf(AuditEntry.class);
    }

    @Test
    void everyListCanBeTakenAway() {
        var admin = province.as(province.administrator());
        var auditor = province.as(province.officer("04/", "auditor"));

        for (var list :
                List.of("villages", "organisations", "people", "units", "rules", "agencies", "people/vacancies")) {
            assertThat(export(admin, list, "").expect(200).header("Content-Type"))
                    .as(list)
                    .startsWith("application/vnd.openxmlformats");
        }
        assertThat(column(table(export(admin, "people", ""), "Tài khoản"), "Tài khoản"))
                .contains("xuat-tep.quantri");
        assertThat(column(table(export(admin, "units", "&level=district"), "Mã"), "Tên"))
                .hasSize(10);
        assertThat(table(export(auditor, "audit", ""), "Thời điểm").rows()).isNotEmpty();
    }

    @Test
    @Tag("S40")
    void canBeBroughtBackAndChangesNothing() {
        var taken = table(export(branch(), "facilities", "&q=" + mark), "Tên cơ sở");
        var file = SheetFile.of(taken.headings().toArray(String[]::new));
        taken.rows()
                .forEach(row -> file.row(row.cells().stream()
                        .map(cell -> cell.isBlank() ? null : cell.text())
                        .toArray()));

        var view = look(branch(), "facilities", file).expect(200).json();

        assertThat(view.path("unchanged").asInt()).isEqualTo(2);
        assertThat(view.path("added").asInt()).isZero();
    }
}
