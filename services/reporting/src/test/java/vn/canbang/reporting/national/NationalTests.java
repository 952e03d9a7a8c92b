package vn.canbang.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.committeeLeader;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.canbang.reporting.Province;
import vn.canbang.reporting.RunningService;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.test.NationalWalk;
import vn.canbang.test.TestToken;

/** What the Population Authority sees of two provinces: what one of them sent to it, totals of both, and nothing else. */
class NationalTests extends RunningService {

    private static final Tenant CAO_BANG = new Tenant("cao-bang");
    private static final String NATIONAL = API + "/national";
    private static final Map<String, Object> NOTHING = Map.of();

    @LocalServerPort
    private int servicePort;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private PublishingToAuthority publishing;

    @Autowired
    private Audit audit;

    private UUID ofBacGiang = new UUID(0, 0);
    private UUID ofCaoBang = new UUID(0, 0);

    /** In Cao Bằng three boys were born, which nobody may read outside; Bắc Giang hides nothing of its births. */
    @BeforeEach
    void twoProvincesReport() {
        forget();
        province.liveOn("cao-bang", LocalDate.of(2024, 12, 16));
        births("bac-giang", consolidator(PROVINCE), "07201,2024-01-01,2024-12-31,610,540,dst,official,1,60");
        births("cao-bang", foreigner(), "01294,2024-01-01,2024-12-31,3,900,dst,official,1,0");
        ofBacGiang = approved(consolidator(PROVINCE), leader(PROVINCE), PROVINCE);
        ofCaoBang = approved(foreigner(), committeeLeader("cao-bang", "04/"), "04/");
    }

    @AfterEach
    void forget() {
        for (var tenant : List.of(BAC_GIANG, CAO_BANG)) {
            tenants.run(
                    tenant,
                    () -> List.of("birth_figures", "birth_imports", "submissions", "report_editions")
                            .forEach(collection -> mongo.remove(new Query(), collection)));
        }
        tenants.run(
                Tenant.NATIONAL,
                () -> List.of("national_reports", "national_texts")
                        .forEach(collection -> mongo.remove(new Query(), collection)));
        province.liveOn("cao-bang", LocalDate.of(2025, 5, 20));
    }

    @Test
    @Tag("S19")
    void listsWhatWasSentToItOnceThePeriodIsClosed() {
        publishing.publishAll();
        assertThat(received()).as("approved and not sent").isEmpty();

        send(clerk(), ofBacGiang, "215", "Cục Dân số");
        send(clerkOfCaoBang(), ofCaoBang, "87", "Bộ Y tế");
        publishing.publishAll();
        assertThat(received()).as("the year is not over").isEmpty();
        over();

        assertThat(received()).singleElement().satisfies(row -> {
            assertThat(row.path("province").asString()).isEqualTo("bac-giang");
            assertThat(row.path("provinceCode").asString()).isEqualTo("24");
            assertThat(row.path("title").asString()).isEqualTo("Báo cáo năm 2024");
            assertThat(row.path("edition").asInt()).isEqualTo(1);
            assertThat(row.path("sentOn").asString()).isEqualTo("2024-11-20");
        });
    }

    @Test
    @Tag("S19")
    void opensAReportAsItLeftItsProvinceAndAsItStaysWhateverIsDoneThere() {
        sentAndOver();
        var outside = withoutId(as(supervisor())
                .get(API + "/outgoing-reports/" + ofBacGiang)
                .expect(200)
                .json());
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));

        var seen = withoutId(open(firstReceived()));

        assertThat(seen).isEqualTo(outside);
        assertThat(seen.toString()).doesNotContain("Tân Mỹ", "leader of", "consolidator of");
    }

    @Test
    @Tag("S12")
    @Tag("S19")
    void opensNoReportThatWasNotSentToIt() {
        sentAndOver();
        var kept = tenants.call(Tenant.NATIONAL, () -> mongo.findAll(NationalReport.class)).stream()
                .filter(report -> !report.toAuthority())
                .findFirst()
                .orElseThrow();
        var random = as(TestToken.national())
                .get(NATIONAL + "/reports/" + UUID.randomUUID())
                .expectProblem(404, "not_found");

        for (var id : List.of(kept.id(), ofBacGiang, ofCaoBang)) {
            assertThat(as(TestToken.national())
                            .get(NATIONAL + "/reports/" + id)
                            .expectProblem(404, "not_found")
                            .text())
                    .isEqualTo(random.text());
        }
    }

    @Test
    @Tag("S19")
    @Tag("journey-4")
    void hidesATotalFromWhichAHiddenNumberOfAProvinceWouldFollow() {
        sentAndOver();

        var totals =
                as(TestToken.national()).get(NATIONAL + "/totals").expect(200).json();

        assertThat(totals.path("year").asInt()).isEqualTo(2024);
        assertThat(totals.path("provinces").findValuesAsString("code")).containsExactly("04", "24");
        var boys = figure(totals, "SRB-02.boys");
        assertThat(boys.at("/byProvince/0/state").asString()).isEqualTo("suppressed");
        assertThat(boys.at("/byProvince/1/value").asInt()).isEqualTo(610);
        assertThat(boys.at("/total/state").asString()).isEqualTo("suppressed");
        assertThat(boys.at("/total").has("value")).isFalse();
        assertThat(boys.path("hidden").asInt()).isEqualTo(1);
        totals.path("figures").valueStream().forEach(NationalTests::addsUpOrIsHidden);
        assertThat(totals.toString()).doesNotContain("\"613\"", "01294", "Hưng Đạo");
    }

    /** Nothing of one province may be worked out of the totals that its own published report does not show. */
    private static void addsUpOrIsHidden(JsonNode figure) {
        var parts = figure.path("byProvince");
        var isOneHidden = parts.valueStream()
                .anyMatch(part -> "suppressed".equals(part.path("state").asString()));
        var shown = parts.valueStream()
                .mapToLong(part -> part.path("value").asLong(0))
                .sum();
        if (isOneHidden) {
            assertThat(figure.at("/total").has("value")).as(figure.toString()).isFalse();
        } else {
            assertThat(figure.at("/total/value").asLong(0))
                    .as(figure.toString())
                    .isEqualTo(shown);
        }
    }

    @Test
    void countsTheNewestEditionOfAReportAndKeepsTheFirst() {
        sentAndOver();
        var first = firstReceived();
        var before = open(first);
        births("bac-giang", consolidator(PROVINCE), "07201,2024-01-01,2024-12-31,700,640,dst,official,2,60");
        act(leader(PROVINCE), ofBacGiang, "revision", Map.of("reason", "Số chính thức"))
                .expect(200);
        act(consolidator(PROVINCE), ofBacGiang, "refresh", NOTHING).expect(200);
        act(consolidator(PROVINCE), ofBacGiang, "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), ofBacGiang, "approval", NOTHING).expect(200);
        publishing.publishAll();
        assertThat(received()).as("the revision is a draft").hasSize(1);
        send(clerk(), ofBacGiang, "216", "Cục Dân số");
        publishing.publishAll();

        assertThat(received()).extracting(row -> row.path("edition").asInt()).containsExactly(2, 1);
        assertThat(open(first)).isEqualTo(before);
        var boys = figure(
                as(TestToken.national()).get(NATIONAL + "/totals?year=2024").json(), "SRB-02.boys");
        assertThat(boys.at("/byProvince/1/value").asInt()).isEqualTo(700);
    }

    @Test
    void saysThatAYearHasNoReports() {
        var none =
                as(TestToken.national()).get(NATIONAL + "/totals").expect(200).json();
        assertThat(none.has("year")).isFalse();
        assertThat(none.path("years")).isEmpty();
        sentAndOver();

        var totals = as(TestToken.national())
                .get(NATIONAL + "/totals?year=2019")
                .expect(200)
                .json();

        assertThat(totals.path("years").toString()).isEqualTo("[2024]");
        assertThat(totals.path("provinces")).isEmpty();
        assertThat(totals.path("figures")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/totals?year=1999", "/totals?year=x", "/totals?year=2024&tenant=bac-giang", "/reports/no-id"})
    void refusesWhatMakesNoSense(String path) {
        as(TestToken.national()).get(NATIONAL + path).expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S10")
    @Tag("S11")
    @Tag("S12")
    @Tag("S19")
    void theAuthorityReadsWhatItWasGivenAndNothingElse(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        assertThat(NationalWalk.answered("national", servicePort, mapping))
                .containsExactly(
                        "GET /api/reporting/v1/national/reports",
                        "GET /api/reporting/v1/national/reports/{id}",
                        "GET /api/reporting/v1/national/totals");
        assertThat(NationalWalk.answered("bac-giang", servicePort, mapping)).isEmpty();
    }

    @Test
    @Tag("S10")
    @Tag("S12")
    void nobodyOfAProvinceReadsWhatTheAuthorityWasGiven() {
        sentAndOver();
        for (var path : List.of("/reports", "/reports/" + firstReceived(), "/totals")) {
            for (var role :
                    List.of("leader", "branch_head", "report_consolidator", "tenant_admin", "external_supervisor")) {
                as(TestToken.in("bac-giang").unit(PROVINCE).line().roles(role))
                        .get(NATIONAL + path)
                        .expectProblem(403, "not_allowed");
            }
            as(TestToken.in("national").roles("leader")).get(NATIONAL + path).expectProblem(403, "not_allowed");
            as(TestToken.in("national")).get(NATIONAL + path).expectProblem(403, "not_allowed");
            as(TestToken.operator()).get(NATIONAL + path).expectProblem(403, "not_allowed");
        }
    }

    @Test
    @Tag("S54")
    void whoOpenedAReportStandsInTheRecordsOfBoth() {
        sentAndOver();
        var id = firstReceived();

        open(id);

        assertThat(newest(Tenant.NATIONAL)).isEqualTo("read national_report " + id);
        assertThat(newest(BAC_GIANG)).isEqualTo("read national_report " + ofBacGiang);
    }

    private String newest(Tenant tenant) {
        var entry = tenants.call(tenant, () -> audit.newest(Long.MAX_VALUE, 1)).getFirst();
        return entry.act() + " " + entry.what() + " " + entry.outcome();
    }

    private void sentAndOver() {
        send(clerk(), ofBacGiang, "215", "Cục Dân số, Bộ Y tế");
        send(clerkOfCaoBang(), ofCaoBang, "87", "Bộ Y tế");
        over();
    }

    private void over() {
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 2));
        province.liveOn("cao-bang", LocalDate.of(2025, 1, 2));
        publishing.publishAll();
    }

    private void send(TestToken who, UUID report, String number, String recipient) {
        act(who, report, "number", Map.of("number", number, "symbol", "BC-SYT", "date", "2024-11-20"))
                .expect(200);
        act(who, report, "dispatch", sentTo(recipient)).expect(200);
    }

    private void births(String tenant, TestToken who, String row) {
        province.on(
                tenant,
                LocalDate.of(2025, 1, 2),
                () -> once(who)
                        .with("Content-Type", "text/csv")
                        .post(
                                API + "/birth-imports?fileName=births.csv",
                                "commune,from,to,boys,girls,source,status,revision,third_or_more\n" + row + "\n")
                        .expect(201));
    }

    private UUID approved(TestToken writer, TestToken leader, String unit) {
        var period = as(writer)
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> "Báo cáo năm 2024".equals(each.path("title").asString()))
                .map(each -> UUID.fromString(each.path("id").asString()))
                .findFirst()
                .orElseThrow();
        var report = OwingUnit.submissionOf(period, unit, null);
        act(writer, report, "consolidation", NOTHING).expect(200);
        act(leader, report, "approval", NOTHING).expect(200);
        return report;
    }

    private JsonNode received() {
        return as(TestToken.national())
                .get(NATIONAL + "/reports")
                .expect(200)
                .json()
                .path("items");
    }

    private String firstReceived() {
        return received().path(0).path("id").asString();
    }

    private JsonNode open(String id) {
        return as(TestToken.national())
                .get(NATIONAL + "/reports/" + id)
                .expect(200)
                .json();
    }

    private static JsonNode withoutId(JsonNode report) {
        var other = ((ObjectNode) report).deepCopy();
        other.remove("id");
        return other;
    }

    private static JsonNode figure(JsonNode totals, String key) {
        return totals.path("figures")
                .valueStream()
                .filter(figure -> key.equals(figure.path("key").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static TestToken supervisor() {
        return TestToken.in("bac-giang")
                .unit(PROVINCE)
                .line()
                .roles("external_supervisor")
                .subject("supervisor");
    }

    private static TestToken clerkOfCaoBang() {
        return TestToken.in("cao-bang")
                .unit("04/")
                .organisation(Province.id("committee of 04/"))
                .roles("clerk")
                .subject("clerk of Cao Bằng");
    }
}
