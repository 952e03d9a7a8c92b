package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.agency.AgencyScope;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** Units, rules, agencies: what others build on. */
@DirectoryTest
class ReferenceTests {

    private static final String COMMUNE = "24/213/07201/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private List<Migration> migrations;

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "tra-cuu", "24", "2024-10-01");
    }

    @Test
    void unitsOfADateComeWholeAndAreNotSentTwice() {
        var path = API + "/units?on=2024-07-01&under=24/&level=commune";
        var first = admin().get(path).expect(200);

        assertThat(first.json().at("/items")).hasSize(209);
        admin().with("If-None-Match", first.header("ETag")).get(path).expect(304);
    }

    @Test
    void aUnitSaysWhatItWasAndWhereItsAreaIsNow() {
        var unit = admin().get(API + "/units/07201@2004-07-08").expect(200).json();
        assertThat(unit.at("/fullName").asString()).isNotEmpty();
        assertThat(unit.at("/ancestors/0/name").asString()).isEqualTo("tỉnh Bắc Giang");

        var caoBang = Province.made(port, identity, "tra-cuu-b", "04", "2025-08-01");
        var found = caoBang.as(caoBang.administrator())
                .get(API + "/units/search?q=hoang%20tung")
                .expect(200)
                .json();
        assertThat(found.at("/items/0/ended").asBoolean()).isTrue();
        assertThat(found.at("/items/0/above")
                        .valueStream()
                        .map(each -> each.at("/name").asString()))
                .containsExactly("tỉnh Cao Bằng", "huyện Hoà An");
        assertThat(found.at("/items/0/now/0/name").asString()).isEqualTo("phường Thục Phán");
        admin().get(API + "/units/00000@1900-01-01").expectProblem(404, "not_found");
    }

    @Test
    void badParametersAreRefusedByName() {
        admin().get(API + "/units?on=ngay").expectProblem(400, "invalid_request");
        admin().get(API + "/units?level=planet").expectProblem(400, "invalid_request");
        admin().get(API + "/units?under=24").expectProblem(400, "invalid_request");
        admin().get(API + "/organisations?kind=$ne").expectProblem(400, "invalid_request");
        admin().get(API + "/organisations?after=xyz").expectProblem(400, "invalid_request");
        admin().get(API + "/organisations?limit=201").expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S23")
    void aDateBeyondAllCalendarsIsRefusedAndNeverAnInnerError() {
        for (var date : List.of("+999999999-12-31", "-999999999-01-01", "0001-01-01", "2024-02-30")) {
            var asked = URLEncoder.encode(date, StandardCharsets.UTF_8);
            admin().get(API + "/villages?on=" + asked).expectProblem(400, "invalid_request");
            admin().get(API + "/units?on=" + asked).expectProblem(400, "invalid_request");
            admin().post(API + "/organisations", Map.of("name", "Thử", "kind", "cdc", "unit", "24/", "validFrom", date))
                    .expectProblem(400, "invalid_request");
        }
    }

    @Test
    void problemsAreVietnameseUnlessEnglishIsAskedFor() {
        assertThat(admin().post(API + "/organisations", Map.of()).text()).contains("Hãy kiểm tra");
        assertThat(Api.at(port).get(API + "/me").text()).contains("Chưa đăng nhập");
        assertThat(admin().with("Accept-Language", "en")
                        .post(API + "/organisations", Map.of())
                        .text())
                .contains("Check the marked fields");
    }

    @Test
    void servicesTakeUnitsVillagesOrganisationsAndRulesWhole() {
        for (var path :
                List.of("/internal/units", "/internal/villages", "/internal/organisations", "/internal/rules")) {
            var first = province.as(province.service()).get(path).expect(200);
            assertThat(first.json().isArray()).isTrue();
            province.as(province.service())
                    .with("If-None-Match", first.header("ETag"))
                    .get(path)
                    .expect(304);
        }
        var tenants = province.as(TestToken.service("platform"))
                .get("/internal/tenants")
                .expect(200)
                .json();
        assertThat(tenants.valueStream().map(tenant -> tenant.at("/slug").asString()))
                .contains("tra-cuu")
                .doesNotContain("platform");
    }

    @Test
    void anOverrideActsWhenASecondPersonHasConfirmedIt() {
        var proposed = admin().post(
                        API + "/rules/overrides",
                        Map.of(
                                "key", "commitment.renewal_months",
                                "value", 12,
                                "validFrom", "2024-01-01",
                                "source", "Quyết định 1/QĐ-SYT"))
                .expect(201);
        assertThat(renewalMonths()).isEqualTo(24);
        var path = API + "/rules/overrides/" + proposed.json().at("/id").asString();
        admin().ifMatch(proposed).post(path + "/confirmation", null).expectProblem(403, "not_allowed");
        var leader = province.officer("24/", "leader");

        var read = province.as(leader).get(path).expect(200);
        var confirmed = province.as(leader)
                .ifMatch(read)
                .post(path + "/confirmation", null)
                .expect(200);

        assertThat(renewalMonths()).isEqualTo(12);
        var asked = admin().ifMatch(confirmed)
                .post(path + "/withdrawal", Map.of("reason", "nhập nhầm"))
                .expect(200);
        assertThat(asked.json().at("/state").asString()).isEqualTo("withdrawal_proposed");
        assertThat(asked.json().at("/actions")).isEmpty();
        assertThat(renewalMonths()).isEqualTo(12);
        admin().ifMatch(asked).post(path + "/withdrawal-confirmation", null).expectProblem(403, "not_allowed");
        var waiting = province.as(leader).get(path).expect(200);
        assertThat(waiting.json().at("/withdrawalReason").asString()).isEqualTo("nhập nhầm");
        assertThat(waiting.json().at("/actions/0/name").asString()).isEqualTo("withdrawal_confirmation");

        province.as(leader)
                .ifMatch(waiting)
                .post(path + "/withdrawal-confirmation", null)
                .expect(200);

        assertThat(renewalMonths()).isEqualTo(24);
    }

    @Test
    @Tag("S17")
    void anOverrideThatActsIsNotTakenBackByOnePerson() {
        var proposed = admin().post(
                        API + "/rules/overrides",
                        Map.of("key", "srb.reference", "value", 106, "validFrom", "2024-01-01", "source", "Thử"))
                .expect(201);
        var path = API + "/rules/overrides/" + proposed.json().at("/id").asString();
        var leader = province.as(province.officer("24/", "leader"));
        var confirmed = leader.ifMatch(leader.get(path))
                .post(path + "/confirmation", null)
                .expect(200);
        var asked = admin().ifMatch(confirmed)
                .post(path + "/withdrawal", Map.of("reason", "thử"))
                .expect(200);
        var both = province.as(TestToken.in("tra-cuu")
                .subject(identity.idOf("tra-cuu.quantri"))
                .unit("24/")
                .line()
                .roles("leader"));

        both.ifMatch(asked).post(path + "/withdrawal-confirmation", null).expectProblem(422, "override_same_person");
        leader.ifMatch(asked).post(path + "/confirmation", null).expectProblem(409, "override_state");
        admin().ifMatch(asked)
                .post(path + "/withdrawal", Map.of("reason", "thử"))
                .expectProblem(409, "override_state");

        leader.ifMatch(asked).post(path + "/withdrawal-confirmation", null).expect(200);
    }

    @Test
    void anOverrideIsNeverLessThanWhatTheWorkCanRestOn() {
        for (var key : List.of("commitment.renewal_months", "retention.commitment_years", "report.open_days")) {
            var refused = admin().post(
                            API + "/rules/overrides",
                            Map.of("key", key, "value", 0, "validFrom", "2024-01-01", "source", "Thử"))
                    .expectProblem(422, "rule_value_too_small");
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/value");
        }
        admin().post(
                        API + "/rules/overrides",
                        Map.of(
                                "key",
                                "srb.natural_band",
                                "value",
                                Map.of("from", 103),
                                "validFrom",
                                "2024-01-01",
                                "source",
                                "Thử"))
                .expectProblem(400, "invalid_request");
    }

    @Test
    void anOverrideIsNeverMoreThanWhatTheWorkCanRestOn() {
        for (var key : List.of("commitment.renewal_notice_days", "retention.commitment_years", "report.open_days")) {
            var refused = admin().post(
                            API + "/rules/overrides",
                            Map.of("key", key, "value", Integer.MAX_VALUE, "validFrom", "2024-01-01", "source", "Thử"))
                    .expectProblem(422, "rule_value_too_large");
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/value");
        }
    }

    @Test
    void ofTwoValuesForOneDayTheOneConfirmedLastActs() {
        var key = "commitment.supplementary_days";
        var first = confirmed(key, 20, "2024-06-01");
        confirmed(key, 25, "2024-01-01");

        assertThat(acting(key)).isEqualTo(25);

        confirmed(key, 15, "2024-06-01");

        assertThat(acting(key)).isEqualTo(15);
        assertThat(admin().get(first).json().at("/state").asString()).isEqualTo("confirmed");
    }

    @Test
    void aValueThatWasConfirmedBeforeItHadBoundsIsNotHeeded() {
        var path = confirmed("retention.commitment_years", 7, "2024-01-01");
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(acting("retention.commitment_years")).isEqualTo(7);

        tenants.run(
                new Tenant("tra-cuu"),
                () -> mongo.getCollection("rule_overrides")
                        .updateOne(
                                Filters.eq("_id", UUID.fromString(id)),
                                Updates.set("value", String.valueOf(Integer.MAX_VALUE))));

        assertThat(acting("retention.commitment_years")).isEqualTo(5);
        assertThat(admin().get(path).json().at("/heeded").asBoolean()).isFalse();
        province.as(province.officer("24/", "dpo"))
                .get(API + "/providers/erasures")
                .expect(200);
    }

    @Test
    void nobodyConfirmsTheirOwnOverrideAndTheChildNumberClauseStaysEnded() {
        var proposed = admin().post(
                        API + "/rules/overrides",
                        Map.of("key", "srb.min_n", "value", 400, "validFrom", "2024-01-01", "source", "Thử"))
                .expect(201);
        var both = TestToken.in("tra-cuu")
                .subject(identity.idOf("tra-cuu.quantri"))
                .unit("24/")
                .line()
                .roles("leader");
        province.as(both)
                .ifMatch(proposed)
                .post(API + "/rules/overrides/" + proposed.json().at("/id").asString() + "/confirmation", null)
                .expectProblem(422, "override_same_person");
        admin().post(
                        API + "/rules/overrides",
                        Map.of(
                                "key",
                                "commitment.clauses",
                                "value",
                                List.of(),
                                "validFrom",
                                "2025-06-03",
                                "source",
                                "Thử"))
                .expectProblem(422, "rule_not_overridable");
    }

    @Test
    void anOverrideHasTheFormOfTheShippedRule() {
        for (var wrong : List.<Object>of("mười hai", List.of(12), 12.5)) {
            admin().post(
                            API + "/rules/overrides",
                            Map.of(
                                    "key",
                                    "commitment.renewal_months",
                                    "value",
                                    wrong,
                                    "validFrom",
                                    "2024-01-01",
                                    "source",
                                    "Thử"))
                    .expectProblem(400, "invalid_request");
        }
    }

    @Test
    void anUnverifiedRuleActsInADemonstrationOnly() {
        var demonstration =
                admin().get(API + "/rules?on=2024-10-01&key=report.cutoff").json();

        assertThat(demonstration.at("/items")).hasSize(2);
        assertThat(demonstration.at("/items/0/waitsFor").asString()).isEqualTo("Biểu thống kê");
        assertThat(demonstration
                        .at("/items")
                        .valueStream()
                        .filter(row -> row.at("/acting").asBoolean()))
                .singleElement()
                .satisfies(row -> assertThat(row.at("/source").asString()).startsWith("Dữ liệu trình diễn"));
    }

    @Test
    @Tag("S31")
    void anAgencyIsAdmittedOnceAndItsSecretShownOnce() {
        var organisation = province.organisation("Công an " + UUID.randomUUID(), "enforcement_body", "24/");
        var request = admin().with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of(
                "name",
                "Kho dữ liệu tỉnh",
                "organisationId",
                organisation,
                "scopes",
                List.of("commitments", "facilities"));

        var first = request.post(API + "/agencies", body).expect(201).json();
        var again = request.post(API + "/agencies", body).expect(201);

        assertThat(first.at("/clientSecret").asString()).isNotEmpty();
        assertThat(again.json().has("clientSecret")).isFalse();
        var clientId = first.at("/clientId").asString();
        assertThat(identity.clients.get(clientId)).satisfies(made -> {
            assertThat(made.unit()).isEqualTo("24/");
            assertThat(made.tenant()).isEqualTo("tra-cuu");
            assertThat(made.reach()).isEqualTo("own");
            assertThat(made.scopes()).containsExactly(AgencyScope.FACILITIES, AgencyScope.COMMITMENTS);
        });
        var path = API + "/agencies/" + first.at("/agency/id").asString();
        assertThat(admin().post(path + "/secret", null)
                        .expect(200)
                        .json()
                        .at("/clientSecret")
                        .asString())
                .isNotEqualTo(first.at("/clientSecret").asString());
        var renewal = admin().with("Idempotency-Key", UUID.randomUUID().toString());
        renewal.post(path + "/secret", null).expect(200);
        renewal.post(path + "/secret", null).expectProblem(409, "secret_already_shown");
        admin().ifMatch(again).post(path + "/revocation", Map.of()).expect(200);
        assertThat(identity.clients).doesNotContainKey(clientId);
        admin().post(path + "/secret", null).expectProblem(409, "agency_revoked");
    }

    @Test
    void nobodyIsAdmittedForReportsThatNoFeedTellsOfYet() {
        var organisation = province.organisation("Cục Thống kê " + UUID.randomUUID(), "enforcement_body", "24/");
        var body = Map.of("name", "Kho", "organisationId", organisation, "scopes", List.of("reports"));

        admin().post(API + "/agencies", body).expectProblem(400, "invalid_request");
    }

    @Test
    void anAgencyThatWasAdmittedForReportsFollowsTheRest() {
        var organisation = province.organisation("Sở " + UUID.randomUUID(), "enforcement_body", "24/");
        var id = admin().post(
                        API + "/agencies",
                        Map.of("name", "Kho", "organisationId", organisation, "scopes", List.of("facilities")))
                .expect(201)
                .json()
                .at("/agency/id")
                .asString();
        var path = API + "/agencies/" + id;

        tenants.run(new Tenant("tra-cuu"), () -> {
            mongo.getCollection("agencies")
                    .updateOne(
                            Filters.eq("_id", UUID.fromString(id)),
                            Updates.set("scopes", List.of("FACILITIES", "REPORTS")));
            migrations.stream().filter(step -> step.number() == 131).forEach(step -> step.apply(mongo));
        });
        assertThat(admin().get(path).expect(200).json().at("/scopes").toString())
                .isEqualTo("[\"facilities\"]");

        tenants.run(new Tenant("tra-cuu"), () -> {
            mongo.getCollection("agencies")
                    .updateOne(Filters.eq("_id", UUID.fromString(id)), Updates.set("scopes", List.of("REPORTS")));
            migrations.stream().filter(step -> step.number() == 131).forEach(step -> step.apply(mongo));
        });
        assertThat(admin().get(path).expect(200).json().at("/scopes")).isEmpty();
    }

    @Test
    void anAgencyReadsTheOpenFeedAndNoPerson() {
        var agency = TestToken.in("tra-cuu")
                .subject("agency")
                .unit("24/")
                .own(UUID.randomUUID())
                .roles("agency");
        var commune = "24/213/07201/";
        var officer = province.officer(commune, "data_entry");
        var licence = UUID.randomUUID().toString();
        var practice = UUID.randomUUID().toString();
        var facility = province.as(officer)
                .post(API + "/facilities", Province.clinic("Phòng khám Canary", commune, licence))
                .expect(201);
        province.as(officer)
                .post(
                        API + "/providers",
                        Province.doctor(
                                "Canary Ngô Văn Lạ",
                                practice,
                                facility.json().at("/id").asString()))
                .expect(201);

        var id = facility.json().at("/id").asString();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var feed = Api.at(port).as(agency).get(API + "/feed?timeout=0").expect(200);
            assertThat(feed.text()).contains("facility-registered", id, licence).doesNotContain("Canary", practice);
        });
        Api.at(port).as(agency).get(API + "/providers").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S15")
    void anAgencyFollowsOnlyTheFeedsOfItsScopes() {
        var agency = TestToken.in("tra-cuu").subject("agency").unit("24/").roles("agency");

        Api.at(port)
                .as(agency.claim("feeds", List.of("directory")))
                .get(API + "/feed")
                .expect(200);
        Api.at(port)
                .as(agency.claim("feeds", List.of("commitments")))
                .get(API + "/feed")
                .expectProblem(403, "not_allowed");
    }

    @Test
    void anAgencyOfItsOwnKeepsOrganisationsOfADateAsAListOfCodesWithATag() {
        var station = province.organisation("Trạm Y tế " + UUID.randomUUID(), "commune_health_station", COMMUNE);
        var agency = anAgencyOfItsOwn();
        var list = API + "/organisations?on=2024-11-25&limit=200";

        var first = agency.get(list).expect(200);
        assertThat(idsOf(first.json())).contains(station.toString());
        assertThat(idsOf(agency.get(list + "&unit=" + COMMUNE).expect(200).json()))
                .contains(station.toString());
        assertThat(first.header("ETag")).isNotEmpty();
        agency.with("If-None-Match", first.header("ETag")).get(list).expect(304);
        province.organisation("Công an " + UUID.randomUUID(), "enforcement_body", "24/");
        agency.with("If-None-Match", first.header("ETag")).get(list).expect(200);
    }

    @Test
    void anAgencyOfItsOwnKeepsVillagesAsAListOfCodes() {
        var village = province.as(province.officer(COMMUNE, "data_entry"))
                .post(
                        API + "/villages",
                        Map.of(
                                "name",
                                "Mã " + UUID.randomUUID(),
                                "kind",
                                "thon",
                                "commune",
                                COMMUNE,
                                "validFrom",
                                "2020-01-01"))
                .expect(201)
                .json();

        var listed = anAgencyOfItsOwn()
                .get(API + "/villages?limit=200&unit=" + COMMUNE)
                .expect(200)
                .json();

        assertThat(idsOf(listed)).contains(village.at("/id").asString());
        assertThat(listed.at("/items/0/actions")).isEmpty();
    }

    @Test
    @Tag("S14")
    void somebodyOfAnOwnOrganisationWhoIsNoAgencySeesTheirOwnOnly() {
        province.organisation("Trạm Y tế " + UUID.randomUUID(), "commune_health_station", COMMUNE);
        var hospital = province.organisation("Bệnh viện " + UUID.randomUUID(), "hospital", "24/");

        var listed = province.as(province.ofOwn(hospital, "data_entry"))
                .get(API + "/organisations?limit=200")
                .expect(200)
                .json();

        assertThat(idsOf(listed)).containsExactly(hospital.toString());
    }

    private Api anAgencyOfItsOwn() {
        return Api.at(port)
                .as(TestToken.in("tra-cuu")
                        .subject("agency")
                        .unit("24/")
                        .own(UUID.randomUUID())
                        .roles("agency"));
    }

    private static List<String> idsOf(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    /** Proposed and confirmed; where it is read. */
    private String confirmed(String key, int value, String from) {
        var proposed = admin().post(
                        API + "/rules/overrides",
                        Map.of("key", key, "value", value, "validFrom", from, "source", "Quyết định 2/QĐ-SYT"))
                .expect(201);
        var path = API + "/rules/overrides/" + proposed.json().at("/id").asString();
        var leader = province.as(province.officer("24/", "leader"));
        leader.ifMatch(leader.get(path)).post(path + "/confirmation", null).expect(200);
        return path;
    }

    private int renewalMonths() {
        return acting("commitment.renewal_months");
    }

    private int acting(String key) {
        return province.as(province.service())
                .get(API + "/rules?on=2024-10-01&key=" + key)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/acting").asBoolean())
                .findFirst()
                .orElseThrow()
                .at("/value")
                .asInt();
    }

    private Api admin() {
        return province.as(province.administrator());
    }
}
