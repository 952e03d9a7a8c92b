package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;
import static vn.canbang.directory.Province.person;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.village.Villages;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;

/** Names that were typed wrongly are put right by whoever looks after the record; what is called by them stays the same. */
@DirectoryTest
class NameCorrectionTests {

    private static final String SLUG = "sua-ten";
    private static final String COMMUNE = "24/213/07201/";
    private static final String SIBLING = "24/213/07207/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Villages villages;

    @Autowired
    private Tenants tenants;

    private Province province;
    private Province other;
    private String mark;

    @BeforeEach
    void twoProvinces() {
        province = Province.made(port, identity, SLUG, "24", "2024-10-01");
        other = Province.made(port, identity, "sua-ten-khac", "04", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aVillageIsFoundUnderItsRightNameAndUnderTheOldOne() {
        var village = village("Hạ Xai" + mark);

        var view = correct(officer(), "villages", village, "Hạ Sai" + mark).json();

        assertThat(view.at("/name").asString()).isEqualTo("Hạ Sai" + mark);
        assertThat(view.at("/fullName").asString()).isEqualTo("thôn Hạ Sai" + mark);
        assertThat(found("villages", "sai" + mark)).containsExactly(village);
        assertThat(found("villages", "xai" + mark)).containsExactly(village);
        assertThat(readByOthers("/internal/villages")).contains("Hạ Sai" + mark).doesNotContain("Hạ Xai" + mark);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(told("village-changed.v1", village)).isEqualTo(2));
        var step = tenants.call(new Tenant(SLUG), () -> villages.findById(UUID.fromString(village)))
                .orElseThrow()
                .history()
                .getLast();
        assertThat(step.from()).isEqualTo("Hạ Xai" + mark);
        assertThat(step.reason()).isEqualTo("Nghe nhầm");
    }

    @Test
    void aFileFromBeforeTheCorrectionAddsNothing() {
        var village = village("Cũ" + mark);
        correct(officer(), "villages", village, "Mới" + mark);
        var body = province.organisation("Hội Củ" + mark, "enforcement_body", "24/")
                .toString();
        correct(admin(), "organisations", body, "Hội Cũ" + mark);
        var facility = made(officer(), "facilities", clinic("Phòng khám Củ" + mark, COMMUNE, "GP-" + mark));
        correct(officer(), "facilities", facility, "Phòng khám Cũ" + mark);

        assertAddsNothing(
                officer(),
                "villages",
                SheetFile.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày")
                        .row("Cũ" + mark, "thon", "07201", "01/01/2020"));
        assertAddsNothing(
                admin(),
                "organisations",
                SheetFile.of("Tên cơ quan, tổ chức", "Loại", "Mã đơn vị hành chính", "Từ ngày")
                        .row("Hội Củ" + mark, "enforcement_body", "24", "01/01/2020"));
        assertAddsNothing(
                officer(),
                "facilities",
                SheetFile.of(
                                "Tên cơ sở",
                                "Hình thức tổ chức",
                                "Dịch vụ",
                                "Công lập / Tư nhân",
                                "Mã xã",
                                "Số giấy phép hoạt động",
                                "Hoạt động từ ngày")
                        .row(
                                "Phòng khám Củ" + mark,
                                "specialist_clinic",
                                "ultrasound",
                                "private",
                                "07201",
                                "GP-" + mark,
                                "01/03/2020"));
    }

    private static void assertAddsNothing(Api by, String list, SheetFile file) {
        var looked = Filing.look(by, list, file).expect(200).json();
        assertThat(looked.path("added").asInt()).isZero();
        assertThat(looked.path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void whereAVillageWentFollowsItsName() {
        var goingOn = village("Đông" + mark);
        var gone = village("Tây" + mark);
        officer()
                .ifMatch(officer().get(API + "/villages/" + goingOn))
                .post(
                        API + "/villages/" + goingOn + "/merger",
                        Map.of("villages", List.of(gone), "lastDay", "2024-06-30"))
                .expect(200);

        correct(officer(), "villages", goingOn, "Đông Mới" + mark);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                read("villages", gone).at("/successor/name").asString())
                        .isEqualTo("thôn Đông Mới" + mark));

        correct(officer(), "villages", gone, "Tây Cũ" + mark);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                read("villages", goingOn).at("/merged/0/name").asString())
                        .isEqualTo("thôn Tây Cũ" + mark));
    }

    @Test
    void whoeverWorksOrWorkedAtAFacilityHasItUnderItsRightName() {
        var facility = facility("Phòng khám Xai" + mark);
        var next = facility("Phòng khám Hai" + mark);
        var staying = provider("Trần Văn Ở", facility);
        var moved = provider("Trần Văn Đi", facility);
        officer()
                .ifMatch(officer().get(API + "/providers/" + moved))
                .post(
                        API + "/providers/" + moved + "/workplace-change",
                        Map.of("facilityId", next, "from", "2024-06-01"))
                .expect(200);

        correct(officer(), "facilities", facility, "Phòng khám Sai" + mark);

        assertThat(found("facilities", "xai" + mark)).containsExactly(facility);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(read("providers", staying).at("/facility/name").asString())
                    .isEqualTo("Phòng khám Sai" + mark);
            assertThat(read("providers", moved).toString())
                    .contains("Phòng khám Sai" + mark)
                    .doesNotContain("Xai" + mark);
        });
    }

    @Test
    void whatHasEndedIsPutRightAsWell() {
        var facility = facility("Phòng khám Đóng" + mark);
        officer()
                .ifMatch(officer().get(API + "/facilities/" + facility))
                .post(API + "/facilities/" + facility + "/closure", Map.of("closedOn", "2024-06-01"))
                .expect(200);
        var body = province.organisation("Hội Hết" + mark, "enforcement_body", "24/")
                .toString();
        admin().ifMatch(admin().get(API + "/organisations/" + body))
                .post(API + "/organisations/" + body + "/end", Map.of("lastDay", "2024-06-01"))
                .expect(200);

        assertThat(correct(officer(), "facilities", facility, "Phòng khám Đã Đóng" + mark)
                        .json()
                        .at("/status")
                        .asString())
                .isEqualTo("closed");
        assertThat(correct(admin(), "organisations", body, "Hội Đã Hết" + mark)
                        .json()
                        .at("/validTo")
                        .asString())
                .isEqualTo("2024-06-01");
        assertThat(readByOthers("/internal/organisations")).contains("Hội Đã Hết" + mark);
    }

    @Test
    void anOfficerSignsInUnderTheRightNameAndTheAuditSaysWhoDidIt() {
        var username = "st." + mark;
        var officer = officerOf(username);

        correct(admin(), "people", officer, "Vũ Thị Đúng");

        assertThat(identity.of(username).projection())
                .isNotNull()
                .satisfies(told -> assertThat(told.name()).isEqualTo("Vũ Thị Đúng"));
        assertThat(found("people", "dung")).contains(officer);
        assertThat(found("people", "xai")).doesNotContain(officer);
        assertThat(province.as(province.officer("24/", "auditor"))
                        .get("/api/directory/v1/audit?limit=200")
                        .expect(200)
                        .text())
                .contains("person_name_corrected", officer)
                .doesNotContain("Vũ Thị");
    }

    @Test
    @Tag("S28")
    void noNameIsPutRightWithoutAReasonOrByWhatIsNoName() {
        for (var each : List.of(
                new Kept(officer(), "villages", village("A" + mark)),
                new Kept(officer(), "facilities", facility("B" + mark)),
                new Kept(
                        admin(),
                        "organisations",
                        province.organisation("C" + mark, "enforcement_body", "24/")
                                .toString()),
                new Kept(admin(), "people", officerOf("sx." + mark)))) {
            var present = read(each).at("/name").asString();
            each.put(present, "Nghe nhầm").expectProblem(422, "name_unchanged");
            each.put("Tên khác", " ").expectProblem(400, "invalid_request");
            each.put(" ", "Nghe nhầm").expectProblem(400, "invalid_request");
            each.put("x".repeat(301), "Nghe nhầm").expectProblem(400, "invalid_request");
            each.put("Tên\u202ekhác", "Nghe nhầm").expectProblem(400, "invalid_request");
            each.put("Tên khác", "x".repeat(301)).expectProblem(400, "invalid_request");
            assertThat(read(each).at("/name").asString()).isEqualTo(present);
        }
    }

    @Test
    void anOfficerIsCalledNothingThatTheSignInRefuses() {
        var officer = new Kept(admin(), "people", officerOf("sk." + mark));

        officer.put("Vũ <b>", "Nghe nhầm").expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S12")
    void nobodyElsePutsANameRight() {
        var village = village("Của xã" + mark);
        var facility = facility("Của xã" + mark);
        var body = province.organisation("Của tỉnh" + mark, "enforcement_body", "24/")
                .toString();
        var officer = officerOf("sn." + mark);
        var elsewhere = other.as(other.officer("04/", "population_officer"));

        for (var stranger : List.of(province.as(province.officer(SIBLING, "data_entry")), elsewhere)) {
            put(stranger, "villages", village).expectProblem(404, "not_found");
            put(stranger, "facilities", facility).expectProblem(404, "not_found");
        }
        put(other.as(other.administrator()), "organisations", body).expectProblem(404, "not_found");
        put(other.as(other.administrator()), "people", officer).expectProblem(404, "not_found");
        var leader = province.as(province.officer("24/", "leader"));
        put(leader, "villages", village).expectProblem(403, "not_allowed");
        put(leader, "facilities", facility).expectProblem(403, "not_allowed");
        put(officer(), "organisations", body).expectProblem(403, "not_allowed");
        put(officer(), "people", officer).expectProblem(403, "not_allowed");
        assertThat(leader.get(API + "/villages/" + village).expect(200).json().at("/actions"))
                .isEmpty();
    }

    private static Answer put(Api by, String list, String id) {
        return by.with("If-Match", "\"0\"")
                .post(API + "/" + list + "/" + id + "/name-correction", Map.of("name", "Lạ", "reason", "Thử"));
    }

    private Answer correct(Api by, String list, String id, String name) {
        return new Kept(by, list, id).put(name, "Nghe nhầm").expect(200);
    }

    private JsonNode read(Kept record) {
        return record.by().get(record.path()).expect(200).json();
    }

    private JsonNode read(String list, String id) {
        return read(new Kept(officer(), list, id));
    }

    private String readByOthers(String path) {
        return province.as(province.service()).get(path).expect(200).text();
    }

    private long told(String type, String subject) {
        return province.feed()
                .filter(event -> event.path("type").asString().endsWith(type))
                .filter(event -> event.path("subject").asString().equals(subject))
                .count();
    }

    private List<String> found(String list, String words) {
        return ids(list.equals("people") || list.equals("organisations") ? admin() : officer(), list, words);
    }

    private static List<String> ids(Api by, String list, String words) {
        return by.get(API + "/" + list + "?limit=200&q=" + words)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    private Api officer() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }

    private Api admin() {
        return province.as(province.administrator());
    }

    private String village(String name) {
        return made(
                officer(),
                "villages",
                Map.of("name", name, "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01"));
    }

    private String facility(String name) {
        return made(officer(), "facilities", clinic(name, COMMUNE, "GP-" + UUID.randomUUID()));
    }

    private String provider(String name, String facility) {
        return made(officer(), "providers", doctor(name, "CC-" + UUID.randomUUID(), facility));
    }

    private String officerOf(String username) {
        var body = province.organisation("Sở " + username, "department_of_health", "24/");
        return admin().post(API + "/people", person("Vũ Thị Xai", username, body, "data_entry"))
                .expect(201)
                .json()
                .at("/person/id")
                .asString();
    }

    private static String made(Api by, String list, Map<String, Object> wish) {
        return by.post(API + "/" + list, wish).expect(201).json().at("/id").asString();
    }

    /** A record of a list, with somebody who looks after it. */
    private record Kept(Api by, String list, String id) {

        String path() {
            return API + "/" + list + "/" + id;
        }

        Answer put(String name, String reason) {
            return by.ifMatch(by.get(path()).expect(200))
                    .post(path() + "/name-correction", Map.of("name", name, "reason", reason));
        }
    }
}
