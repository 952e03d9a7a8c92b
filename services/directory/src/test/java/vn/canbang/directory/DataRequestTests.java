package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;
import static vn.canbang.directory.Province.person;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.datarequest.DataRequests;
import vn.canbang.directory.datarequest.LastMoment;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;
import vn.canbang.workbook.SheetTable;
import vn.canbang.workbook.WorkbookReader;

/** What people ask of their data is answered and carried out, each by its day. */
@DirectoryTest
class DataRequestTests {

    private static final String REQUESTS = API + "/data-requests";
    private static final String COMMUNE = "24/213/07201/";
    private static final String PAPERS = "/internal/signed-papers";
    /** A day on which the communes of the provider still stand. */
    private static final String BEFORE = "2024-10-01";

    private static final String TODAY = "2026-03-10";
    private static final String REASON = "B%C3%A1o%20c%C3%A1o%20thanh%20tra";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DataRequests requests;

    private Province province;
    private String mark;
    private String provider;

    @BeforeEach
    void somebodyAsks() {
        province = Province.made(port, identity, "yeu-cau", "24", BEFORE);
        province.shiftTo(BEFORE);
        mark = UUID.randomUUID().toString().substring(0, 8);
        var facility = idOf(officer().post(API + "/facilities", clinic("Phòng khám " + mark, COMMUNE, "GP" + mark)));
        provider = idOf(officer().post(API + "/providers", doctor("Lê Thị Hỏi" + mark, "H" + mark, facility)));
        papersOf(provider);
        province.shiftTo(TODAY);
    }

    @AfterEach
    void commitmentsAreSilent() {
        StubPlatform.get().remove(PAPERS);
    }

    @Test
    void theTwoClocksRunByTheLawOfTheDayOfReceipt() {
        var asked = received("access", "2026-03-06");

        assertThat(asked.at("/answer/dueOn").asString()).isEqualTo("2026-03-10");
        assertThat(asked.at("/answer/source").asString()).contains("356/2025");
        assertThat(asked.at("/execution/dueOn").asString()).isEqualTo("2026-03-21");
        assertThat(asked.at("/answer/late").asBoolean()).isFalse();
        assertThat(asked.at("/state").asString()).isEqualTo("received");
        assertThat(asked.at("/subject/name").asString()).isEqualTo("Lê Thị Hỏi" + mark);
    }

    @Test
    void aProcessorWhoHasToActGivesMoreDays() {
        var body = new HashMap<>(request("objection", provider, "2026-03-06"));
        body.put("byProcessor", true);

        var asked = dpo().post(REQUESTS, body).expect(201).json();

        assertThat(asked.at("/execution/dueOn").asString()).isEqualTo("2026-03-26");
    }

    @Test
    void underTheOlderLawOnlyTheAnswerHadATime() {
        var asked = received("access", "2025-11-03");

        assertThat(asked.at("/answer/dueOn").asString()).isEqualTo("2025-11-06");
        assertThat(asked.at("/answer/late").asBoolean()).isTrue();
        assertThat(asked.at("/execution").has("dueOn")).isFalse();
        act(asked, "extension", Map.of("reason", "Nhiều hồ sơ")).expectProblem(422, "rule_not_configured");
    }

    @Test
    void isAnsweredPutOffOnceAndCarriedOut() {
        var asked = received("correction", "2026-03-05");

        act(asked, "answer", Map.of("on", "2026-03-09")).expect(200);
        act(asked, "answer", Map.of("on", "2026-03-09")).expectProblem(409, "data_request_state");
        var later = act(asked, "extension", Map.of("reason", "Phải hỏi cơ sở cũ"))
                .expect(200)
                .json();
        assertThat(later.at("/execution/dueOn").asString()).isEqualTo("2026-04-04");
        assertThat(later.at("/extensionReason").asString()).isEqualTo("Phải hỏi cơ sở cũ");
        assertThat(names(later)).containsExactly("completion", "refusal");
        act(asked, "extension", Map.of("reason", "Lần nữa")).expectProblem(409, "data_request_extended");
        var done =
                act(asked, "completion", Map.of("on", "2026-03-10")).expect(200).json();

        assertThat(done.at("/state").asString()).isEqualTo("carried_out");
        assertThat(done.at("/answer/doneOn").asString()).isEqualTo("2026-03-09");
        assertThat(done.at("/execution/doneOn").asString()).isEqualTo("2026-03-10");
        assertThat(names(done)).isEmpty();
        act(asked, "refusal", Map.of("on", "2026-03-10", "legalGround", "Điều 14"))
                .expectProblem(409, "data_request_state");
    }

    @Test
    @Tag("S41")
    void theRegisterIsTakenAwayForAReasonAndNamesNobody() {
        var late = received("access", "2026-03-02");
        var refused = received("erasure", "2026-03-06");
        act(refused, "refusal", Map.of("on", "2026-03-09", "legalGround", "Điều 14"))
                .expect(200);
        dpo().get(REQUESTS + "/export").expectProblem(400, "reason_missing");
        dpo().get(REQUESTS + "/export?reason=ngan").expectProblem(400, "reason_missing");

        var open = register("true");
        var settled = register("false");

        assertThat(open.headings()).contains("Mã yêu cầu", "Hạn trả lời", "Trả lời quá hạn");
        assertThat(cell(open, late, "Nội dung yêu cầu")).isEqualTo("Cung cấp thông tin");
        assertThat(cell(open, late, "Người yêu cầu là")).isEqualTo("Người cung cấp dịch vụ");
        assertThat(cell(open, late, "Trả lời quá hạn")).isEqualTo("Có");
        assertThat(cell(settled, refused, "Tình trạng")).isEqualTo("Đã từ chối");
        assertThat(cell(settled, refused, "Căn cứ từ chối")).isEqualTo("Điều 14");
        assertThat(open.rows())
                .allSatisfy(row -> assertThat(row.cells().toString()).doesNotContain("Lê Thị Hỏi" + mark));
    }

    @Test
    @Tag("S10")
    void theRegisterIsForTheDataProtectionOfficerAlone() {
        for (var role : List.of("population_officer", "leader", "auditor", "tenant_admin")) {
            province.as(province.officer("24/", role))
                    .get(REQUESTS + "/export?reason=" + REASON)
                    .expectProblem(403, "not_allowed");
        }
    }

    private SheetTable register(String open) {
        var file = dpo().get(REQUESTS + "/export?open=" + open + "&reason=" + REASON)
                .expect(200);
        return WorkbookReader.read(file.bytes(), List.of("Mã yêu cầu", "Ngày nhận"));
    }

    private static String cell(SheetTable table, JsonNode request, String heading) {
        return table.rows().stream()
                .filter(row ->
                        row.cell("Mã yêu cầu").text().equals(request.at("/id").asString()))
                .findFirst()
                .orElseThrow()
                .cell(heading)
                .text();
    }

    @Test
    void aRefusalNamesTheLawThatAllowsIt() {
        var asked = received("erasure", "2026-03-06");

        act(asked, "refusal", Map.of("on", "2026-03-09")).expectProblem(400, "invalid_request");
        act(asked, "refusal", Map.of("on", "2026-03-09", "legalGround", " ")).expectProblem(400, "invalid_request");
        var refused = act(
                        asked,
                        "refusal",
                        Map.of("on", "2026-03-09", "legalGround", "Phục vụ hoạt động của cơ quan nhà nước"))
                .expect(200)
                .json();

        assertThat(refused.at("/state").asString()).isEqualTo("refused");
        assertThat(refused.at("/legalGround").asString()).isEqualTo("Phục vụ hoạt động của cơ quan nhà nước");
        assertThat(refused.at("/answer/doneOn").asString()).isEqualTo("2026-03-09");
    }

    @Test
    void anErasureIsCarriedOutOnlyWhenTheNameIsGone() {
        var asked = received("erasure", "2026-03-06");

        act(asked, "completion", Map.of("on", "2026-03-09")).expectProblem(409, "data_not_erased");

        var left = API + "/providers/" + provider;
        officer()
                .ifMatch(officer().get(left))
                .post(left + "/departure", Map.of("departedOn", "2021-05-02"))
                .expect(200);
        province.shiftTo("2026-06-01");
        dpo().ifMatch(dpo().get(left + "/erasure"))
                .post(left + "/erasure", null)
                .expect(200);
        var done =
                act(asked, "completion", Map.of("on", "2026-06-01")).expect(200).json();
        assertThat(done.at("/state").asString()).isEqualTo("carried_out");
        assertThat(done.at("/execution/late").asBoolean()).isTrue();
        assertThat(done.at("/subject").has("name")).isFalse();
        assertThat(dpo().get(REQUESTS + "?open=false").text()).doesNotContain("Hỏi" + mark, "H" + mark + "\"");
    }

    @Test
    @Tag("S54")
    void whatWasWrittenInRequestsGoesWithTheName() {
        var erasure = received("erasure", "2026-03-06");
        act(erasure, "extension", Map.of("reason", "Bà Hỏi" + mark + " còn giấy ở cơ sở cũ"))
                .expect(200);
        var objection = received("objection", "2026-03-06");
        act(objection, "refusal", Map.of("on", "2026-03-09", "legalGround", "Hồ sơ của bà Hỏi" + mark))
                .expect(200);
        assertThat(stored()).contains("Hỏi" + mark);
        var path = API + "/providers/" + provider;
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/departure", Map.of("departedOn", "2021-05-02", "reason", "Bà Hỏi" + mark + " nghỉ"))
                .expect(200);
        province.shiftTo("2026-06-01");

        dpo().ifMatch(dpo().get(path + "/erasure"))
                .post(path + "/erasure", null)
                .expect(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stored()).doesNotContain("Hỏi" + mark));
        var left = dpo().get(pathOf(objection)).expect(200).json();
        assertThat(left.at("/state").asString()).isEqualTo("refused");
        assertThat(left.has("legalGround")).isFalse();
        var open = dpo().get(pathOf(erasure)).expect(200).json();
        assertThat(open.has("extensionReason")).isFalse();
        assertThat(names(open)).doesNotContain("extension");

        act(erasure, "refusal", Map.of("on", "2026-06-01", "legalGround", "Bà Hỏi" + mark + " rút đơn"))
                .expect(200);
        assertThat(stored()).doesNotContain("Hỏi" + mark);
    }

    @Test
    @Tag("S54")
    void whatIsWrittenAtTheVeryMomentOfTheErasureGoesAsWell() {
        var early = received("erasure", "2026-03-06");
        act(early, "extension", Map.of("reason", "Bà Hỏi" + mark + " còn giấy ở cơ sở cũ"))
                .expect(200);
        var late = UUID.fromString(received("objection", "2026-03-06").at("/id").asString());
        var path = API + "/providers/" + provider;
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/departure", Map.of("departedOn", "2021-05-02"))
                .expect(200);
        province.shiftTo("2026-06-01");
        dpo().ifMatch(dpo().get(path + "/erasure"))
                .post(path + "/erasure", null)
                .expect(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stored()).doesNotContain("Hỏi" + mark));

        tenants.run(new Tenant("yeu-cau"), () -> {
            var request = requests.findById(late).orElseThrow();
            requests.save(LastMoment.refused(request, LocalDate.of(2026, 3, 9), "Hồ sơ của bà Hỏi" + mark));
            assertThat(stored()).contains("Hỏi" + mark);
        });

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stored()).doesNotContain("Hỏi" + mark));
        assertThat(dpo().get(REQUESTS + "/" + late)
                        .expect(200)
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("refused");
    }

    /** Everything that is stored of requests and of providers, as it stands. */
    private String stored() {
        var database = mongo.getDatabase("directory_yeu-cau");
        return Stream.of("data_requests", "providers")
                .flatMap(collection -> database.getCollection(collection).find().into(new ArrayList<>()).stream())
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    @Test
    @Tag("S54")
    void whatIsHeldAboutSomebodyIsOneListAndReadingItIsOnRecord() {
        var asked = received("access", "2026-03-06");

        var held = dpo().get(pathOf(asked) + "/held").expect(200).json().at("/items");

        assertThat(held.valueStream().map(record -> record.at("/kind").asString()))
                .containsExactly("provider_record", "workplace", "commitment", "data_request");
        assertThat(held.at("/0/fields")
                        .valueStream()
                        .map(field -> field.at("/value").asString()))
                .contains("Lê Thị Hỏi" + mark, "H" + mark);
        assertThat(held.at("/2/from").asString()).isEqualTo("2022-01-10");
        assertThat(entries("read"))
                .anySatisfy(entry -> {
                    assertThat(entry.at("/what").asString()).isEqualTo("data_request_held");
                    assertThat(entry.at("/outcome").asString())
                            .isEqualTo(asked.at("/id").asString());
                })
                .noneSatisfy(entry -> assertThat(entry.toString()).contains(mark));
    }

    @Test
    void whatIsHeldAboutAnOfficerIsTheAccountAndTheAppointments() {
        province.shiftTo(BEFORE);
        var office = province.organisation("Chi cục " + mark, "population_branch", "24/");
        var officer = as(province.administrator())
                .post(API + "/people", person("Phạm Văn Sở" + mark, "so." + mark, office, "population_officer"))
                .expect(201)
                .json()
                .at("/person/id")
                .asString();
        province.shiftTo(TODAY);
        var asked = dpo().post(
                        REQUESTS,
                        Map.of(
                                "kind",
                                "access",
                                "subject",
                                Map.of("kind", "officer", "id", officer),
                                "receivedOn",
                                "2026-03-06"))
                .expect(201)
                .json();

        var held = dpo().get(pathOf(asked) + "/held").expect(200).json().at("/items");

        assertThat(held.valueStream().map(record -> record.at("/kind").asString()))
                .containsExactly("user_record", "appointment", "data_request");
        assertThat(held.toString()).contains("so." + mark, "Chi cục " + mark);
    }

    @Test
    @Tag("S34")
    void noListOfWhatIsHeldWhileCommitmentsAreAway() {
        var asked = received("access", "2026-03-06");
        StubPlatform.get().remove(PAPERS);

        dpo().get(pathOf(asked) + "/held").expectProblem(503, "temporarily_unavailable");
    }

    @Test
    void findsWhoAsksByNameAndPutsTheLookOnRecord() {
        var found = dpo().get(API + "/data-subjects?kind=provider&q=hoi" + mark)
                .expect(200)
                .json()
                .at("/items");

        assertThat(found).hasSize(1);
        assertThat(found.at("/0/id").asString()).isEqualTo(provider);
        assertThat(found.at("/0/detail").asString()).isEqualTo("Phòng khám " + mark);
        dpo().get(API + "/data-subjects?kind=provider&q=h").expectProblem(400, "invalid_request");
        dpo().get(API + "/data-subjects?kind=nobody&q=hoi").expect(400);
        assertThat(entries("read"))
                .anySatisfy(entry -> assertThat(entry.at("/what").asString()).isEqualTo("data_subjects"));
    }

    @Test
    @Tag("S10")
    @Tag("S12")
    @Tag("S19")
    void onlyTheDataProtectionOfficerOfTheProvinceSeesRequests() {
        var asked = received("access", "2026-03-06");
        for (var role : List.of("tenant_admin", "auditor", "leader", "population_officer", "branch_head")) {
            var other = as(province.officer("24/", role));
            other.get(REQUESTS).expectProblem(403, "not_allowed");
            other.get(pathOf(asked) + "/held").expectProblem(403, "not_allowed");
            other.post(REQUESTS, request("access", provider, "2026-03-06")).expectProblem(403, "not_allowed");
            other.get(API + "/data-subjects?kind=provider&q=hoi").expectProblem(403, "not_allowed");
        }

        var foreign = Province.made(port, identity, "yeu-cau-noi-khac", "04", "2026-03-10");
        var stranger = as(foreign.officer("04/", "dpo"));
        stranger.get(pathOf(asked)).expectProblem(404, "not_found");
        stranger.get(pathOf(asked) + "/held").expectProblem(404, "not_found");
        assertThat(stranger.get(REQUESTS).expect(200).json().at("/items")).isEmpty();
    }

    @Test
    @Tag("S14")
    @Tag("S16")
    void refusesWhatIsNoRequest() {
        dpo().post(REQUESTS, request("access", UUID.randomUUID().toString(), "2026-03-06"))
                .expectProblem(422, "data_subject_unknown");
        dpo().post(REQUESTS, request("access", provider, "2026-03-11")).expectProblem(422, "date_in_future");
        dpo().post(REQUESTS, request("curiosity", provider, "2026-03-06")).expect(400);
        var more = new HashMap<>(request("access", provider, "2026-03-06"));
        more.put("state", "carried_out");
        dpo().post(REQUESTS, more).expect(400);
        dpo().post(REQUESTS, Map.of("kind", "access")).expectProblem(400, "invalid_request");
        var asked = received("access", "2026-03-06");
        act(asked, "answer", Map.of("on", "2026-03-05")).expectProblem(422, "ends_before_beginning");
        act(asked, "answer", Map.of("on", "2026-03-11")).expectProblem(422, "date_in_future");
        dpo().post(pathOf(asked) + "/answer", Map.of("on", "2026-03-09")).expectProblem(428, "version_required");
        dpo().get(REQUESTS + "?after=nowhere").expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S31")
    void aRequestSentTwiceIsOne() {
        var once = dpo().with("Idempotency-Key", "ask-" + mark);

        var first =
                once.post(REQUESTS, request("access", provider, "2026-03-06")).expect(201);
        var again =
                once.post(REQUESTS, request("access", provider, "2026-03-06")).expect(201);

        assertThat(again.json().at("/id")).isEqualTo(first.json().at("/id"));
    }

    @Test
    void openRequestsAndSettledOnesAreListedApartTheNewestFirst() {
        var older = received("access", "2026-03-02").at("/id").asString();
        var newer = received("access", "2026-03-09").at("/id").asString();
        var settled = received("access", "2026-03-03");
        act(settled, "completion", Map.of("on", "2026-03-04")).expect(200);

        var open = all("true");

        assertThat(open.indexOf(newer)).isNotNegative().isLessThan(open.indexOf(older));
        assertThat(open).doesNotContain(settled.at("/id").asString());
        assertThat(all("false")).contains(settled.at("/id").asString());
    }

    private List<String> all(String open) {
        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = dpo().get(REQUESTS + "?limit=2&open=" + open + next)
                    .expect(200)
                    .json();
            page.at("/items").valueStream().map(row -> row.at("/id").asString()).forEach(found::add);
            next = page.has("next") ? "&after=" + page.at("/next").asString() : "";
        } while (!next.isEmpty());
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    private JsonNode received(String kind, String on) {
        return dpo().post(REQUESTS, request(kind, provider, on)).expect(201).json();
    }

    private static Map<String, Object> request(String kind, String provider, String receivedOn) {
        return Map.of("kind", kind, "subject", Map.of("kind", "provider", "id", provider), "receivedOn", receivedOn);
    }

    private Answer act(JsonNode request, String act, Object body) {
        var path = pathOf(request);
        return dpo().ifMatch(dpo().get(path)).post(path + "/" + act, body);
    }

    private static String pathOf(JsonNode request) {
        return REQUESTS + "/" + request.at("/id").asString();
    }

    private static List<String> names(JsonNode request) {
        return request.at("/actions")
                .valueStream()
                .map(act -> act.at("/name").asString())
                .toList();
    }

    private List<JsonNode> entries(String act) {
        return as(province.officer("24/", "dpo"))
                .get(API + "/audit?limit=200&act=" + act)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    private static void papersOf(String provider) {
        StubPlatform.get().put(PAPERS, """
            [{"subject":"%s","papers":[{"id":"%s","signedOn":"2022-01-10","until":"2021-05-02"}]}]
            """.formatted(provider, UUID.randomUUID()));
    }

    private Api officer() {
        return as(province.officer(COMMUNE, "data_entry"));
    }

    private Api dpo() {
        return as(province.officer("24/", "dpo"));
    }

    private Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    private static String idOf(Answer made) {
        return made.expect(201).json().at("/id").asString();
    }
}
