package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;

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
import vn.canbang.directory.agency.AgencyScope;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** Units, rules, agencies: what others build on. */
@DirectoryTest
class ReferenceTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

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
        admin().ifMatch(confirmed)
                .post(path + "/withdrawal", Map.of("reason", "nhập nhầm"))
                .expect(200);
        assertThat(renewalMonths()).isEqualTo(24);
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
                                "commitment.clause.child_number_limit",
                                "value",
                                Map.of(),
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
    void keepsOrganisationsOfADateAsAListOfCodesWithATag() {
        province.organisation("Công an " + UUID.randomUUID(), "enforcement_body", "24/");
        var agency = Api.at(port)
                .as(TestToken.in("tra-cuu").subject("agency").unit("24/").roles("agency"));
        var list = API + "/organisations?on=2024-11-25&limit=200";

        var first = agency.get(list).expect(200);
        assertThat(first.header("ETag")).isNotEmpty();
        agency.with("If-None-Match", first.header("ETag")).get(list).expect(304);
        province.organisation("Công an " + UUID.randomUUID(), "enforcement_body", "24/");
        agency.with("If-None-Match", first.header("ETag")).get(list).expect(200);
    }

    private int renewalMonths() {
        return province.as(province.service())
                .get(API + "/rules?on=2024-10-01&key=commitment.renewal_months")
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
