package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;
import vn.canbang.workbook.WorkbookReader;

/** A reorganisation is the business of its own province's line, each of its acts that of one role. */
@DirectoryTest
class ReformAccessTests {

    private static final List<String> LISTS = List.of("", "/units", "/bodies", "/effects");

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Reform reform;
    private UUID id;
    private String path;

    @BeforeEach
    void aPlan() {
        reform = Reform.in(port, identity, "04", "2025-06-15");
        id = Reform.id(reform.plan("2025-07-01"));
        path = Reform.BASE + "/" + id;
    }

    @Test
    @Tag("S12")
    void anotherProvinceAnOwnOrganisationAndARandomIdGetTheSameAnswer() {
        var other = Reform.in(port, identity, "24", "2024-12-15");
        var random = reform.leader().get(Reform.BASE + "/" + UUID.randomUUID()).expectProblem(404, "not_found");
        var hospital = reform.province.as(reform.province.ofOwn(UUID.randomUUID(), "leader"));

        for (var list : LISTS) {
            for (var stranger : List.of(other.leader(), other.administrator(), hospital)) {
                assertThat(stranger.get(path + list)
                                .expectProblem(404, "not_found")
                                .text())
                        .isEqualTo(random.text());
            }
        }
        hospital.get(Reform.BASE).expectProblem(404, "not_found");
        for (var act : List.of("confirmation", "execution")) {
            var caller = act.equals("execution") ? other.administrator() : other.leader();
            caller.with("If-Match", "\"0\"").post(path + "/" + act, null).expectProblem(404, "not_found");
        }
    }

    @Test
    @Tag("S10")
    void everyActBelongsToOneRole() {
        var commune = reform.province.as(reform.province.officer("04/040/01273/", "leader"));
        var auditor = reform.province.as(reform.province.officer("04/", "auditor"));
        for (var list : LISTS) {
            reform.leader().get(path + list).expect(200);
            reform.branch().get(path + list).expect(200);
            commune.get(path + list).expectProblem(403, "not_allowed");
            auditor.get(path + list).expectProblem(403, "not_allowed");
        }
        commune.get(Reform.BASE).expectProblem(403, "not_allowed");
        for (var notPlanning : List.of(reform.leader(), reform.branch(), commune)) {
            refused(notPlanning, "successors", Map.of("organisation", UUID.randomUUID()));
            refused(notPlanning, "withdrawal", Map.of("reason", "Không"));
            refused(notPlanning, "execution", null);
        }
        refused(reform.administrator(), "confirmation", null);
        refused(reform.branch(), "confirmation", null);
        refused(reform.administrator(), "placements", Map.of("record", UUID.randomUUID(), "unit", "04/01273/"));
    }

    @Test
    @Tag("S19")
    void theAdministratorReadsNoNamesOfFacilitiesAndOthersNoPeople() {
        reform.administrator().get(path + "/open-questions").expectProblem(403, "not_allowed");
        reform.branch().get(path + "/open-questions").expect(200);
        reform.branch().get(path + "/bodies/" + UUID.randomUUID() + "/people").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S10")
    @Tag("S12")
    void latePostsAreForTheSecondPersonOfTheProvinceOnly() {
        var list = path + "/late-posts";
        var post = Map.of("appointments", List.of(UUID.randomUUID()));
        assertThat(reform.leader().get(list).expect(200).json().at("/items")).isEmpty();
        reform.province
                .as(reform.province.officer("04/", "branch_head"))
                .get(list)
                .expect(200);
        reform.branch().get(list).expectProblem(403, "not_allowed");
        refused(reform.branch(), "late-post-confirmation", post);
        refused(reform.administrator(), "late-post-confirmation", post);
        reform.province
                .as(reform.province.officer("04/040/01273/", "leader"))
                .get(list)
                .expectProblem(403, "not_allowed");

        var random = reform.leader()
                .get(Reform.BASE + "/" + UUID.randomUUID() + "/late-posts")
                .expectProblem(404, "not_found");
        var other = Reform.in(port, identity, "24", "2024-12-15").leader();
        assertThat(other.get(list).expectProblem(404, "not_found").text()).isEqualTo(random.text());
        other.with("If-Match", "\"0\"")
                .post(path + "/late-post-confirmation", post)
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S16")
    @Tag("S17")
    void onlyNamedPostsOfAConfirmedReformAreConfirmedAfterwards() {
        var leader = reform.leader().with("If-Match", "\"0\"");
        var act = path + "/late-post-confirmation";

        leader.post(act, Map.of()).expectProblem(400, "invalid_request");
        leader.post(act, Map.of("appointments", List.of())).expectProblem(400, "invalid_request");
        leader.post(act, Map.of("appointments", List.of("nobody"))).expectProblem(400, "invalid_request");
        leader.post(act, Map.of("appointments", List.of(UUID.randomUUID()), "confirmedPosts", List.of()))
                .expectProblem(400, "invalid_request");
        reform.send(reform.leader(), id, "late-post-confirmation", Map.of("appointments", List.of(UUID.randomUUID())))
                .expectProblem(409, "reorganisation_state");
    }

    @Test
    @Tag("S41")
    void eachListIsTakenAwayForAReasonByThoseWhoReadIt() {
        var why = "/export?reason=Hop%20ban%20chi%20dao";
        for (var list : List.of("/units", "/bodies", "/effects", "/open-questions")) {
            var table = WorkbookReader.read(
                    reform.branch().get(path + list + why).expect(200).bytes(), List.of("Xuất"));
            assertThat(table.headings().getFirst())
                    .as(list)
                    .startsWith("Xuất bởi")
                    .endsWith("Hop ban chi dao");
            reform.branch().get(path + list + "/export").expectProblem(400, "reason_missing");
        }
        var units = WorkbookReader.read(
                reform.leader().get(path + "/units" + why).expect(200).bytes(), List.of("Mã", "Thay đổi"));
        assertThat(units.rows())
                .hasSize(171)
                .allSatisfy(row -> assertThat(row.cell("Thay đổi").text())
                        .isIn(
                                "Nhập toàn bộ",
                                "Chia cho nhiều đơn vị",
                                "Kết thúc, không có đơn vị thay",
                                "Đổi đơn vị cấp trên"));
        assertThat(units.rows().stream().map(row -> row.cell("Mã").text())).contains("01273");
        reform.administrator().get(path + "/open-questions" + why).expectProblem(403, "not_allowed");
        reform.province
                .as(reform.province.officer("04/", "auditor"))
                .get(path + "/bodies" + why)
                .expectProblem(403, "not_allowed");
        Reform.in(port, identity, "24", "2024-12-15")
                .leader()
                .get(path + "/bodies" + why)
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S41")
    void peopleAndDaysAreTakenAwayForAReasonByThoseWhoReadThem() {
        var why = "/export?reason=Hop%20ban%20chi%20dao";
        var days = WorkbookReader.read(
                reform.branch()
                        .get(path.substring(0, path.lastIndexOf('/')) + why)
                        .expect(200)
                        .bytes(),
                List.of("Từ ngày", "Tình trạng"));
        assertThat(days.rows().stream().map(row -> row.cell("Tình trạng").text()))
                .contains("Đang chuẩn bị");
        var body = reform.organisation("UBND phường Hợp Giang", "peoples_committee", "04/040/01273/", "2010-01-01");
        reform.person("Nông Văn Thái", body, "population_officer");
        var people = path + "/bodies/" + body + "/people";
        var posts = WorkbookReader.read(
                reform.administrator().get(people + why).expect(200).bytes(), List.of("Họ và tên", "Cơ quan"));
        assertThat(posts.rows().stream().map(row -> row.cell("Họ và tên").text()))
                .containsExactly("Nông Văn Thái");
        reform.administrator().get(people + "/export").expectProblem(400, "reason_missing");
        reform.leader().get(people + why).expectProblem(403, "not_allowed");
        reform.leader().get(path + "/late-posts" + why).expect(200);
        reform.leader().get(path + "/late-posts/export").expectProblem(400, "reason_missing");
        reform.administrator().get(path + "/late-posts" + why).expectProblem(403, "not_allowed");
        Reform.in(port, identity, "24", "2024-12-15")
                .leader()
                .get(path + "/late-posts" + why)
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S13")
    void refusesWhatIsMalformedOrStale() {
        var admin = reform.administrator();
        admin.post(Reform.BASE, Map.of("effectiveOn", "2025-07-02")).expectProblem(422, "no_units_change");
        admin.post(Reform.BASE, Map.of("effectiveOn", "mai")).expectProblem(400, "invalid_request");
        admin.post(Reform.BASE, Map.of()).expectProblem(400, "invalid_request");
        admin.post(Reform.BASE, Map.of("effectiveOn", "2025-07-01", "tenant", "x"))
                .expectProblem(400, "invalid_request");
        admin.post(Reform.BASE, Map.of("effectiveOn", "2025-07-01")).expectProblem(409, "reorganisation_state");
        admin.post(path + "/withdrawal", Map.of("reason", "Không")).expectProblem(428, "version_required");
        admin.with("If-Match", "\"99\"")
                .post(path + "/withdrawal", Map.of("reason", "Không"))
                .expectProblem(412, "stale_version");
        admin.with("If-Match", "\"0\"")
                .post(path + "/withdrawal", Map.of("reason", ""))
                .expectProblem(400, "invalid_request");
        admin.with("If-Match", "\"0\"").post(path + "/successors", Map.of()).expectProblem(400, "invalid_request");
        admin.get(path + "/units?after=xyz").expectProblem(400, "invalid_request");
        admin.get(path + "/units?limit=1000").expectProblem(400, "invalid_request");
        admin.get(Reform.BASE + "/07").expectProblem(400, "invalid_request");
    }

    @Test
    void aListIsReadPageByPage() {
        var first = reform.leader().get(path + "/units?limit=100").expect(200).json();
        var second = reform.leader()
                .get(path + "/units?limit=100&after=" + first.at("/next").asString())
                .expect(200)
                .json();

        assertThat(first.at("/items")).hasSize(100);
        assertThat(second.at("/items")).hasSize(71);
        assertThat(second.has("next")).isFalse();
        assertThat(first.at("/items/0/unit/path").asString())
                .isNotEqualTo(second.at("/items/0/unit/path").asString());
    }

    @Test
    @Tag("S31")
    void aPlanSentTwiceIsOnePlan() {
        reform.send(reform.administrator(), id, "withdrawal", Map.of("reason", "Nhầm"))
                .expect(200);
        var keyed = reform.administrator().with("Idempotency-Key", "plan-again-1");

        var once = keyed.post(Reform.BASE, Map.of("effectiveOn", "2025-07-01")).expect(201);
        var twice = keyed.post(Reform.BASE, Map.of("effectiveOn", "2025-07-01")).expect(201);

        assertThat(twice.header("ETag")).isEqualTo(once.header("ETag"));
    }

    private void refused(Api caller, String act, @Nullable Object body) {
        caller.with("If-Match", "\"0\"").post(path + "/" + act, body).expectProblem(403, "not_allowed");
    }
}
