package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import com.mongodb.client.MongoClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.directory.rule.RuleBook;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.RetryWalk;
import vn.canbang.test.SheetFile;
import vn.canbang.test.StoredRecords;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** Every write of the directory, sent again by somebody whose answer was lost on the way. */
@DirectoryTest
@Tag("S31")
class RetriedWritesTests {

    private static final String COMMUNE = "24/213/07201/";
    private static final String SHOWN_ONCE = "a secret is kept nowhere";
    private static final String PAPERS = "/internal/signed-papers";

    /** A commune of Cao Bằng that was split between two others on 01/02/2020. */
    private static final String SPLIT = "04/050/01633/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Tenants tenants;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Today today;

    private Reform reform;
    private Reform split;
    private String mark;
    private RetryWalk walk;

    @BeforeEach
    void twoProvinces() {
        reform = Reform.in(port, identity, "24", "2024-12-15");
        split = Reform.in(port, identity, "04", "2020-01-15");
        mark = UUID.randomUUID().toString().substring(0, 8).replace('-', 'x');
        walk = RetryWalk.over(
                        mapping,
                        new StoredRecords(
                                mongo, "directory_platform", "directory_" + reform.slug(), "directory_" + split.slug()))
                .storesNothing(
                        "POST /api/directory/v1/imports/{kind}/marked", "gives the file back with its errors marked")
                .refusesAgain("POST /api/directory/v1/people/{id}/password", "secret_already_shown")
                .refusesAgain("POST /api/directory/v1/agencies/{id}/secret", "secret_already_shown")
                .answersWithout("POST /api/directory/v1/people", SHOWN_ONCE, "/password")
                .answersWithout("POST /api/directory/v1/national-accounts", SHOWN_ONCE, "/password")
                .answersWithout("POST /api/directory/v1/tenants", SHOWN_ONCE, "/administrator/password")
                .answersWithout("POST /api/directory/v1/agencies", SHOWN_ONCE, "/clientSecret")
                .answersWithout(
                        "POST /api/directory/v1/imports/{kind}",
                        "how far its rows are carried out goes on",
                        "/state",
                        "/done")
                .answersWithout(
                        "POST /api/directory/v1/reorganisations/{id}/execution",
                        "a worker carries it out",
                        "/state",
                        "/steps",
                        "/actions",
                        "/workLeft",
                        "/openQuestions",
                        "/latePosts");
    }

    @AfterEach
    void commitmentsAreSilent() {
        StubPlatform.get().remove(PAPERS);
    }

    @Test
    void haveOneEffectAndOneAnswer() {
        provinces();
        var facility = facilities();
        providers(facility);
        dataOfProviders(facility);
        villagesAndFiles();
        var organisation = organisations();
        people(organisation);
        agencies(organisation);
        ruleOfItsOwn();
        settingUp();
        reorganisation();
        splitCommune();

        walk.expectWhole();
    }

    private void provinces() {
        var operator = walk.through(Api.at(port).as(TestToken.operator()));
        var made = "tinh-" + mark;
        operator.post(API + "/tenants", Province.tenant(made, "24", "2024-12-15"))
                .expect(201);
        for (var act : List.of("suspension", "resumption")) {
            operator.post(API + "/tenants/" + made + "/" + act, Map.of("reason", "Thử"))
                    .expect(200);
        }
        operator.post(API + "/tenants/" + made + "/today-shift", Map.of("today", "2025-07-01"))
                .expect(200);
        for (var act : List.of("sealing", "unsealing")) {
            operator.post(API + "/tenants/" + made + "/" + act, Map.of("reason", "Thử"))
                    .expect(200);
        }
        var admitted = operator.post(
                        API + "/national-accounts", Map.of("name", "Nguyễn Thị Cục", "username", "cds." + mark))
                .expect(201)
                .json()
                .at("/account/id")
                .asString();
        act(operator, API + "/national-accounts/" + admitted, "closing", Map.of("reason", "Thử"));
    }

    private String facilities() {
        var made = id(branch().post(API + "/facilities", clinic("Phòng khám " + mark, COMMUNE, "A" + mark)));
        var path = API + "/facilities/" + made;
        act(branch(), path, "services", Map.of("serviceKinds", List.of("ultrasound"), "from", "2024-08-01"));
        act(branch(), path, "ownership", Map.of("ownership", "public", "from", "2024-08-02"));
        act(branch(), path, "licence", Map.of("operatingLicenceNo", "B" + mark));
        act(branch(), path, "head", Map.of("headTitle", "Giám đốc", "from", "2024-09-01"));
        act(branch(), path, "name-correction", Map.of("name", "Phòng khám Đúng " + mark, "reason", "Nghe nhầm"));
        act(branch(), path, "closure", Map.of("closedOn", "2024-10-01"));
        act(branch(), path, "closure-revocation", Map.of("reason", "Nghe nhầm"));
        act(branch(), path, "closure", Map.of("closedOn", "2024-10-02"));
        act(branch(), path, "reopening", Map.of("reopenedOn", "2024-11-01", "operatingLicenceNo", "C" + mark));
        return id(branch().post(API + "/facilities", clinic("Phòng khám Hai " + mark, COMMUNE, "D" + mark)));
    }

    private void providers(String facility) {
        var other =
                reform.clinic("Phòng khám Ba " + mark, COMMUNE, "2015-01-01").toString();
        var made = id(branch().post(API + "/providers", doctor("Trần Văn Gửi", "E" + mark, facility)));
        var path = API + "/providers/" + made;
        act(branch(), path, "services", Map.of("serviceKinds", List.of("gynaecology"), "from", "2024-08-01"));
        act(branch(), path, "licence", Map.of("practiceLicenceNo", "F" + mark, "from", "2024-08-02"));
        act(branch(), path, "name-correction", Map.of("fullName", "Trần Văn Gởi", "reason", "Nghe nhầm"));
        act(branch(), path, "workplace-change", Map.of("facilityId", other, "from", "2024-09-01"));
        act(branch(), path, "departure", Map.of("departedOn", "2024-10-01"));
        act(branch(), path, "departure-revocation", Map.of("reason", "Nghe nhầm"));
        act(branch(), path, "departure", Map.of("departedOn", "2024-10-02"));
        act(branch(), path, "return", Map.of("facilityId", facility, "from", "2024-11-01"));
    }

    private void dataOfProviders(String facility) {
        var made = id(branch().post(API + "/providers", doctor("Lê Thị Xóa", "G" + mark, facility)));
        var path = API + "/providers/" + made;
        var dpo = as("24/", "dpo");
        for (var act : List.of("completion", "refusal")) {
            var body = act.equals("refusal")
                    ? Map.of("on", "2024-12-13", "legalGround", "Điều 14")
                    : Map.of("on", "2024-12-13");
            var asked = API + "/data-requests/"
                    + id(dpo.post(
                            API + "/data-requests",
                            Map.of(
                                    "kind",
                                    "access",
                                    "subject",
                                    Map.of("kind", "provider", "id", made),
                                    "receivedOn",
                                    "2024-12-12")));
            act(dpo, asked, "answer", Map.of("on", "2024-12-13"));
            act(dpo, asked, act, body);
        }
        putOff(made);
        act(branch(), path, "departure", Map.of("departedOn", "2021-06-01"));
        held(dpo, path, "legal-hold", Map.of("reason", "Đang kiểm tra"));
        held(dpo, path, "legal-hold-end", null);
        StubPlatform.get().put(PAPERS, """
            [{"subject":"%s","papers":[{"id":"%s","signedOn":"2021-05-10","until":"2021-06-01"}]}]
            """.formatted(made, UUID.randomUUID()));
        reform.shiftTo("2026-06-02");
        held(dpo, path, "erasure", null);
        reform.shiftTo("2024-12-15");
    }

    /** Only the law of 2026 knows a longer time. */
    private void putOff(String provider) {
        var dpo = as("24/", "dpo");
        reform.shiftTo("2026-03-10");
        var asked = id(dpo.post(
                API + "/data-requests",
                Map.of(
                        "kind",
                        "correction",
                        "subject",
                        Map.of("kind", "provider", "id", provider),
                        "receivedOn",
                        "2026-03-05")));
        act(dpo, API + "/data-requests/" + asked, "extension", Map.of("reason", "Phải hỏi cơ sở cũ"));
        reform.shiftTo("2024-12-15");
    }

    private void held(Api dpo, String path, String act, @Nullable Object body) {
        dpo.ifMatch(dpo.get(path + "/erasure").expect(200))
                .post(path + "/" + act, body)
                .expect(200);
    }

    private void villagesAndFiles() {
        var made = id(branch().post(
                        API + "/villages",
                        Map.of("name", "Thôn " + mark, "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01")));
        var path = API + "/villages/" + made;
        act(branch(), path, "household-count", Map.of("households", 120));
        act(branch(), path, "name-correction", Map.of("name", "Thôn Đúng " + mark, "reason", "Nghe nhầm"));
        var merged = reform.village("Thôn nhập vào", COMMUNE);
        act(branch(), path, "merger", Map.of("villages", List.of(merged), "lastDay", "2024-11-30"));
        act(branch(), path, "end", Map.of("lastDay", "2024-12-01"));
        act(branch(), path, "end-revocation", Map.of("reason", "Bấm nhầm thôn bên cạnh"));
        var file = SheetFile.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày")
                .row("Xóm " + mark, "xom", "07201", "01/01/2020");
        branch().postWorkbook(API + "/imports/villages/marked", file.bytes()).expect(200);
        branch().postWorkbook(API + "/imports/villages?fileName=thon.xlsx", file.bytes())
                .expect(202);
    }

    private UUID organisations() {
        var ending = id(admin().post(
                        API + "/organisations",
                        Map.of(
                                "name",
                                "Phòng " + mark,
                                "kind",
                                "enforcement_body",
                                "unit",
                                "24/",
                                "validFrom",
                                "2020-01-01")));
        var path = API + "/organisations/" + ending;
        act(admin(), path, "name-correction", Map.of("name", "Phòng Đúng " + mark, "reason", "Nghe nhầm"));
        act(admin(), path, "end", Map.of("lastDay", "2024-12-01"));
        return reform.organisation("Sở " + mark, "department_of_health", "24/", "2020-01-01");
    }

    private void people(UUID organisation) {
        var username = "nguoi." + mark;
        var entered = admin().post(API + "/people", Province.person("Vũ Thị Gửi", username, organisation, "data_entry"))
                .expect(201)
                .json();
        var path = API + "/people/" + entered.at("/person/id").asString();
        admin().post(path + "/password", null).expect(200);
        act(admin(), path, "name-correction", Map.of("name", "Vũ Thị Gởi", "reason", "Nghe nhầm"));
        act(
                admin(),
                path,
                "appointments",
                Map.of(
                        "organisationId",
                        organisation,
                        "roles",
                        List.of("population_officer"),
                        "validFrom",
                        "2024-12-01"));
        var first = entered.at("/person/appointments/0/id").asString();
        var self = TestToken.in(reform.slug())
                .subject(identity.idOf(username))
                .unit("24/")
                .line()
                .organisation(organisation)
                .roles("data_entry");
        walk.through(Api.at(port).as(self))
                .post(API + "/me/active-appointment", Map.of("appointmentId", first))
                .expect(200);
        var seen = admin().get(path).expect(200);
        admin().ifMatch(seen)
                .post(path + "/appointments/" + first + "/end", Map.of("lastDay", "2024-12-14"))
                .expect(200);
    }

    private void agencies(UUID organisation) {
        var admitted = admin().post(
                        API + "/agencies",
                        Map.of("name", "Kho " + mark, "organisationId", organisation, "scopes", List.of("facilities")))
                .expect(201)
                .json();
        var path = API + "/agencies/" + admitted.at("/agency/id").asString();
        admin().post(path + "/secret", null).expect(200);
        act(admin(), path, "revocation", Map.of("reason", "Thôi dùng"));
    }

    private void ruleOfItsOwn() {
        var kept = override("srb.min_n", 400);
        act(as("24/", "leader"), kept, "confirmation", null);
        act(admin(), kept, "withdrawal", Map.of("reason", "Nhập nhầm"));
        act(as("24/", "leader"), kept, "withdrawal-confirmation", null);
    }

    private String override(String key, int value) {
        return API + "/rules/overrides/"
                + id(admin().post(
                                API + "/rules/overrides",
                                Map.of("key", key, "value", value, "validFrom", "2024-01-01", "source", "Thử")));
    }

    private void settingUp() {
        admin().post(API + "/setup/units/error-report", Map.of("remark", "Thiếu một xã"))
                .expect(200);
        admin().post(API + "/setup/units/confirmation", Map.of()).expect(200);
        ruleLeftAsItIs();
    }

    /** Only what is no demonstration leaves rules without a value. */
    private void ruleLeftAsItIs() {
        var real = new HashMap<>(Province.tenant(real(), "24", "2024-12-15"));
        real.put("demonstration", false);
        real.remove("today");
        Api.at(port).as(TestToken.operator()).post(API + "/tenants", real).expect(201);
        var unconfigured = tenants.call(new Tenant(real()), () -> rules.unconfiguredOn(today.date()));
        assertThat(unconfigured).isNotEmpty();
        var administrator = TestToken.in(real())
                .subject(identity.idOf(real() + ".quantri"))
                .unit("24/")
                .line()
                .roles("tenant_admin");
        walk.through(Api.at(port).as(administrator))
                .post(
                        API + "/setup/rules/left-unconfigured",
                        Map.of("key", unconfigured.iterator().next()))
                .expect(200);
    }

    private String real() {
        return "that-" + mark;
    }

    private void reorganisation() {
        var ending = reform.organisation(
                "Trạm Y tế Trần Nguyên Hãn", "commune_health_station", "24/213/07204/", "2010-01-01");
        var goingOn =
                reform.organisation("Trạm Y tế Ngô Quyền", "commune_health_station", "24/213/07207/", "2010-01-01");
        var withdrawn = id(admin().post(Reform.BASE, Map.of("effectiveOn", "2025-01-01")));
        act(admin(), Reform.BASE + "/" + withdrawn, "withdrawal", Map.of("reason", "Lập lại"));
        var plan = id(admin().post(Reform.BASE, Map.of("effectiveOn", "2025-01-01")));
        var path = Reform.BASE + "/" + plan;
        act(admin(), path, "successors", Map.of("organisation", ending, "successor", goingOn));
        act(as("24/", "leader"), path, "confirmation", null);
        var late = reform.person("Late", ending, "data_entry");
        var post = reform.record("people", late).at("/appointments/0/id").asString();
        act(as("24/", "leader"), path, "late-post-confirmation", Map.of("appointments", List.of(post)));
        reform.shiftTo("2025-01-01");
        act(admin(), path, "execution", null);
        reform.awaitState(UUID.fromString(plan), "carried_out");
    }

    private void splitCommune() {
        var village = split.village("Nà Suối", SPLIT);
        var plan = Reform.id(split.plan("2020-02-01"));
        act(
                walk.through(split.branch()),
                Reform.BASE + "/" + plan,
                "placements",
                Map.of("record", village, "unit", "04/050/01630/"));
    }

    /** An act on a record in the version that stands now. */
    private static void act(Api api, String path, String act, @Nullable Object body) {
        api.ifMatch(api.get(path).expect(200)).post(path + "/" + act, body).expect(200);
    }

    private Api admin() {
        return walk.through(reform.administrator());
    }

    private Api branch() {
        return walk.through(reform.branch());
    }

    private Api as(String unit, String role) {
        return walk.through(
                reform.province.as(reform.province.officer(unit, role).subject(role + " of " + unit)));
    }

    private static String id(Answer made) {
        return made.expect(201).json().at("/id").asString();
    }
}
