package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SheetFile;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** Names that were kept long enough are proposed, erased by the data-protection officer, and found nowhere afterwards. */
@DirectoryTest
class ErasureTests {

    private static final String SLUG = "xoa-thong-tin";
    private static final Tenant TENANT = new Tenant(SLUG);
    private static final String COMMUNE = "24/213/07201/";
    private static final String ERASURES = API + "/providers/erasures";
    private static final String PAPERS = "/internal/signed-papers";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private List<FeedSubscription> subscriptions;

    @Autowired
    private List<Migration> migrations;

    private final List<Map<String, Object>> told = new ArrayList<>();
    private Province province;
    private String mark;
    private String facility;

    @BeforeEach
    void aClinic() {
        province = Province.made(port, identity, SLUG, "24", "2024-10-01");
        mark = UUID.randomUUID().toString().substring(0, 8);
        facility = idOf(officer().post(API + "/facilities", clinic("Phòng khám " + mark, COMMUNE, "GP" + mark)));
        told.clear();
        commitmentsTell();
    }

    @AfterEach
    void commitmentsAreSilent() {
        StubPlatform.get().remove(PAPERS);
    }

    @Test
    @Tag("S54")
    void anErasedNameIsFoundInNoCollectionAndTheRecordStays() {
        var name = "Nguyễn Thị Dấu" + mark;
        var id = departed(name, "L" + mark + "X", "2019-06-01");
        assertThat(everything()).contains(name, "L" + mark + "X", "dau" + mark);

        var erased = act(id, "erasure", null).expect(200).json();

        assertThat(erased.at("/erasedOn").asString()).isEqualTo("2024-10-01");
        assertThat(erased.has("fullName")).isFalse();
        assertThat(everything()).doesNotContainIgnoringCase(name, "Dấu" + mark, "dau" + mark, "L" + mark);
        var kept = asOthersReadIt(id);
        assertThat(kept.has("fullName")).isFalse();
        assertThat(kept.has("practiceLicenceNo")).isFalse();
        assertThat(kept.at("/departedOn").asString()).isEqualTo("2019-06-01");
        assertThat(kept.at("/commune/path").asString()).isEqualTo(COMMUNE);
        assertThat(recordedErasures(id).toString()).doesNotContain(mark);
    }

    @Test
    @Tag("S54")
    void howANameWasOnceWrittenIsErasedWithIt() {
        var wrong = "Nguyễn Văn Nhầm" + mark;
        var right = "Nguyễn Văn Đúng" + mark;
        var id = departed(wrong, "Z" + mark, "2019-06-01");
        var path = API + "/providers/" + id;
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/name-correction", Map.of("fullName", right, "reason", "Nghe nhầm " + wrong))
                .expect(200);
        assertThat(everything()).contains(wrong, right);

        act(id, "erasure", null).expect(200);

        assertThat(everything()).doesNotContain("Nhầm" + mark, "Đúng" + mark);
        assertThat(recorded("provider_name_corrected", id)).hasSize(1);
        officer()
                .post(path + "/name-correction", Map.of("fullName", wrong, "reason", "Lại"))
                .expectProblem(404, "not_found");
    }

    /** Name and licence are gone: what is left to know somebody by is where, from when and as what they worked. */
    @Test
    @Tag("S40")
    void anOldFileBringsNobodyBackUnnoticed() {
        var id = departed("Nguyễn Văn Cũ", "O" + mark, "2019-06-01");
        var workplace = asOthersReadIt(id).at("/facility/name").asString();
        act(id, "erasure", null).expect(200);

        var refused = Filing.bring(officer(), "providers", fileOf("Nguyễn Văn Cũ", "O" + mark, workplace, "2018-05-01"))
                .expectProblem(422, "import_rejected")
                .json();

        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("provider_erased_before");
        assertThat(refused.at("/errors/0/detail").asString()).startsWith("Dòng 2, cột Làm việc từ ngày: ");
        var somebodyElse = Filing.look(
                        officer(), "providers", fileOf("Nguyễn Văn Khác", "P" + mark, workplace, "2018-05-02"))
                .expect(200)
                .json();
        assertThat(somebodyElse.path("added").asInt()).isEqualTo(1);
    }

    private static SheetFile fileOf(String name, String licence, String workplace, String from) {
        return SheetFile.of(
                        "Họ và tên",
                        "Chức danh",
                        "Số giấy phép hành nghề",
                        "Nơi làm việc",
                        "Dịch vụ",
                        "Làm việc từ ngày")
                .row(name, "doctor", licence, workplace, "ultrasound", from);
    }

    @Test
    void whatIsErasedIsToldToOurServicesOnlyAndWithoutTheName() {
        var id = departed("Nguyễn Văn Tin" + mark, "T" + mark, "2019-06-01");

        act(id, "erasure", null).expect(200);

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(feed("/internal/feed")).anySatisfy(event -> {
                    assertThat(event.at("/type").asString()).isEqualTo("vn.canbang.directory.provider-erased.v1");
                    assertThat(event.at("/subject").asString()).isEqualTo(id);
                }));
        assertThat(feed("/internal/feed").toString()).doesNotContain("Tin" + mark);
    }

    @Test
    void nobodyFindsOrChangesWhoeverWasErased() {
        var id = departed("Nguyễn Văn Tìm" + mark, "K" + mark, "2019-06-01");
        act(id, "erasure", null).expect(200);

        officer().get(API + "/providers/" + id).expectProblem(404, "not_found");
        officer()
                .post(API + "/providers/" + id + "/return", Map.of("facilityId", facility, "from", "2024-09-01"))
                .expectProblem(404, "not_found");
        assertThat(officer().get(API + "/providers?q=tim" + mark).json().at("/items"))
                .isEmpty();
        assertThat(officer().get(API + "/providers?status=all&limit=200").text())
                .doesNotContain(id);
        act(id, "legal-hold", Map.of("reason", "Hồ sơ kiểm tra")).expectProblem(409, "provider_erased");
    }

    /** The entry comes from an event that is stored with the erasure, so no crash comes between; told again it adds nothing. */
    @Test
    @Tag("S54")
    @Tag("S57")
    void noErasureStandsWithoutItsEntryAndNoneHasTwo() {
        var id = departed("Nguyễn Văn Sổ" + mark, "U" + mark, "2019-06-01");
        act(id, "erasure", null).expect(200);
        var entry = recordedErasures(id).getFirst();
        assertThat(entry.at("/actor").asString()).isEqualTo("officer-24/");
        var told = feed("/internal/feed").stream()
                .filter(event -> event.at("/type").asString().equals("vn.canbang.directory.provider-acted.v1")
                        && event.at("/subject").asString().equals(id))
                .toList();

        assertThat(told).hasSize(1);
        tellTheAudit(told.getFirst());
        tellTheAudit(told.getFirst());

        assertThat(recordedErasures(id)).containsExactly(entry);
        assertThat(dpo().get(API + "/audit").expect(200).json().at("/whole").asBoolean())
                .isTrue();
    }

    /** As a process that died before it kept its place in the feed is told once more. */
    private void tellTheAudit(JsonNode event) {
        var again = new CloudEvent(
                "1.0",
                event.at("/id").asString(),
                event.at("/source").asString(),
                event.at("/type").asString(),
                event.at("/subject").asString(),
                Instant.parse(event.at("/time").asString()),
                SLUG,
                "application/json",
                event.at("/data"));
        var audit = subscriptions.stream()
                .filter(each -> each.name().equals("audit"))
                .toList();
        assertThat(audit).hasSize(1);
        tenants.run(TENANT, () -> audit.getFirst().handler().on(again));
    }

    @Test
    @Tag("S31")
    void anErasureSentAgainIsOne() {
        var id = departed("Nguyễn Văn Lại" + mark, "A" + mark, "2019-06-01");
        var path = API + "/providers/" + id + "/erasure";
        var once = dpo().ifMatch(dpo().get(path)).with("Idempotency-Key", "erase-" + mark);

        var first = once.post(path, null).expect(200);
        var again = once.post(path, null).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(recordedErasures(id)).hasSize(1);
        act(id, "erasure", null).expectProblem(409, "provider_erased");
    }

    @Test
    void timeRunsFromTheLaterOfDepartureAndTheEndOfTheLastCommitment() {
        var early = departed("Nguyễn Văn Sớm" + mark, "S" + mark, "2019-06-01");
        var late = departed("Nguyễn Văn Muộn" + mark, "M" + mark, "2019-06-01");
        var fresh = departed("Nguyễn Văn Mới" + mark, "N" + mark, "2019-10-02");
        has(early, "2019-06-01");
        has(late, "2019-06-01", "2020-01-15");

        var proposed = proposals();

        assertThat(proposed).containsKey(early).doesNotContainKeys(late, fresh);
        assertThat(Objects.requireNonNull(proposed.get(early)).at("/dueOn").asString())
                .isEqualTo("2024-06-01");
        assertThat(Objects.requireNonNull(proposed.get(early)).at("/fullName").asString())
                .isEqualTo("Nguyễn Văn Sớm" + mark);
        act(late, "erasure", null).expectProblem(409, "retention_not_over");
        act(fresh, "erasure", null).expectProblem(409, "retention_not_over");
        assertThat(everything()).contains("Muộn" + mark, "Mới" + mark);
    }

    @Test
    void whoseCommitmentIsInForceIsNotProposed() {
        var id = departed("Nguyễn Văn Cần" + mark, "C" + mark, "2019-06-01");
        has(id, "2025-06-01");

        assertThat(proposals()).doesNotContainKey(id);
        act(id, "erasure", null).expectProblem(409, "retention_not_over");
    }

    /** Commitments say nothing of cases, and an answer of an earlier version that does changes nothing. */
    @Test
    @Tag("S19")
    void noCaseHoldsAnErasureBackOrKeepsTheNameHere() {
        var asked = departed("Nguyễn Văn Hỏi" + mark, "H" + mark, "2019-06-01");
        told.removeIf(each -> asked.equals(each.get("subject")));
        told.add(Map.of("subject", asked, "papers", List.of(), "needed", true));
        commitmentsTell();

        act(asked, "erasure", null).expect(200);

        assertThat(everything()).doesNotContain("Hỏi" + mark, "hoi" + mark);
        assertThat(asOthersReadIt(asked).has("fullName")).isFalse();
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(feed("/internal/feed")).anySatisfy(event -> {
                    assertThat(event.at("/type").asString()).isEqualTo("vn.canbang.directory.provider-erased.v1");
                    assertThat(event.at("/subject").asString()).isEqualTo(asked);
                }));
    }

    /** An earlier version kept such a name until no case needed it, and told nobody before. */
    @Test
    void aNameThatAnEarlierVersionKeptForACaseGoesAndThatItIsGoneIsTold() {
        var id = departed("Nguyễn Văn Giấu" + mark, "J" + mark, "2019-06-01");
        act(id, "erasure", null).expect(200);
        org.awaitility.Awaitility.await().until(() -> toldErased(id) == 1);
        tenants.run(
                TENANT,
                () -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(UUID.fromString(id))),
                        Update.update("keptName", "Nguyễn Văn Giấu" + mark),
                        "providers"));

        tenants.run(
                TENANT,
                () -> migrations.stream()
                        .filter(migration -> migration.number() == 134)
                        .forEach(migration -> {
                            migration.apply(mongo);
                            migration.apply(mongo);
                        }));

        assertThat(everything()).doesNotContain("Giấu" + mark);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(toldErased(id)).isEqualTo(2));
    }

    private long toldErased(String id) {
        return feed("/internal/feed").stream()
                .filter(event -> event.at("/type").asString().equals("vn.canbang.directory.provider-erased.v1")
                        && event.at("/subject").asString().equals(id)
                        && event.at("/data/provider").asString().equals(id))
                .count();
    }

    @Test
    void whoStillWorksIsNotErased() {
        var id = registered("Nguyễn Văn Làm" + mark, "W" + mark);

        assertThat(proposals()).doesNotContainKey(id);
        act(id, "erasure", null).expectProblem(409, "provider_active");
    }

    @Test
    void aHoldKeepsTheNameUntilItEnds() {
        var id = departed("Nguyễn Văn Giữ" + mark, "G" + mark, "2019-06-01");
        act(id, "legal-hold-end", null).expectProblem(409, "provider_not_held");
        act(id, "legal-hold", Map.of("reason", "Hồ sơ kiểm tra 12/KT")).expect(200);

        act(id, "erasure", null).expectProblem(409, "provider_held");
        act(id, "legal-hold", Map.of("reason", "Lần nữa")).expectProblem(409, "provider_held");
        var held = Objects.requireNonNull(proposals().get(id));
        assertThat(held.at("/heldFor").asString()).isEqualTo("Hồ sơ kiểm tra 12/KT");
        assertThat(held.at("/actions").valueStream().map(act -> act.at("/name").asString()))
                .containsExactly("legal_hold_end");
        act(id, "legal-hold-end", null).expect(200);
        act(id, "erasure", null).expect(200);
        assertThat(everything()).doesNotContain("12/KT");
    }

    @Test
    @Tag("S34")
    void nothingIsProposedOrErasedWhileCommitmentsAreAway() {
        var id = departed("Nguyễn Văn Vắng" + mark, "V" + mark, "2019-06-01");
        StubPlatform.get().remove(PAPERS);

        dpo().get(ERASURES).expectProblem(503, "temporarily_unavailable");
        act(id, "erasure", null).expectProblem(503, "temporarily_unavailable");

        assertThat(everything()).contains("Vắng" + mark);
    }

    @Test
    @Tag("S10")
    @Tag("S12")
    @Tag("S19")
    void onlyTheDataProtectionOfficerOfTheProvinceErases() {
        var id = departed("Nguyễn Văn Quyền" + mark, "Q" + mark, "2019-06-01");
        var path = API + "/providers/" + id + "/erasure";
        for (var role : List.of("tenant_admin", "auditor", "leader", "population_officer")) {
            as(province.officer("24/", role)).get(ERASURES).expectProblem(403, "not_allowed");
            as(province.officer("24/", role)).post(path, null).expectProblem(403, "not_allowed");
        }
        as(province.officer(COMMUNE, "dpo")).post(path, null).expectProblem(403, "not_allowed");

        var foreign = Province.made(port, identity, "xoa-noi-khac", "04", "2024-10-01");
        as(foreign.officer("04/", "dpo")).post(path, null).expectProblem(404, "not_found");
        assertThat(as(foreign.officer("04/", "dpo"))
                        .get(ERASURES)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        dpo().post(API + "/providers/" + UUID.randomUUID() + "/erasure", null).expectProblem(404, "not_found");
    }

    @Test
    @Tag("S16")
    void refusesAHoldWithoutAReasonAndUnknownFields() {
        var id = departed("Nguyễn Văn Sai" + mark, "B" + mark, "2019-06-01");
        act(id, "legal-hold", Map.of("reason", " ")).expectProblem(400, "invalid_request");
        act(id, "legal-hold", Map.of("reason", "x".repeat(301))).expectProblem(400, "invalid_request");
        act(id, "legal-hold", Map.of("reason", "Lý do", "heldFor", "y")).expect(400);
        dpo().post(API + "/providers/" + id + "/erasure", null).expectProblem(428, "version_required");
        dpo().get(ERASURES + "?after=nowhere").expectProblem(400, "invalid_request");
    }

    @Test
    void proposalsComePageByPage() {
        var ids = List.of(
                departed("Nguyễn Văn Một" + mark, "1" + mark, "2019-01-01"),
                departed("Nguyễn Văn Hai" + mark, "2" + mark, "2019-01-01"),
                departed("Nguyễn Văn Ba" + mark, "3" + mark, "2019-01-02"));
        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = dpo().get(ERASURES + "?limit=1" + next).expect(200).json();
            assertThat(page.at("/items").size()).isLessThanOrEqualTo(1);
            page.at("/items").valueStream().map(row -> row.at("/id").asString()).forEach(found::add);
            next = page.has("next") ? "&after=" + page.at("/next").asString() : "";
        } while (!next.isEmpty());

        assertThat(found).containsAll(ids).doesNotHaveDuplicates();
        assertThat(dpo().get(ERASURES).json().at("/keptFor/years").asInt()).isEqualTo(5);
        assertThat(dpo().get(ERASURES).json().at("/keptFor/status").asString()).isEqualTo("proposed");
    }

    /** An act on the version that the data-protection officer has seen. */
    private Answer act(String id, String act, @Nullable Object body) {
        var path = API + "/providers/" + id;
        return dpo().ifMatch(dpo().get(path + "/erasure")).post(path + "/" + act, body);
    }

    private String registered(String name, String licence) {
        var id = idOf(officer().post(API + "/providers", doctor(name, licence, facility)));
        has(id);
        return id;
    }

    private String departed(String name, String licence, String on) {
        var old = new HashMap<>(clinic("Phòng khám cũ " + UUID.randomUUID(), COMMUNE, "C" + UUID.randomUUID()));
        old.put("openedOn", "2010-03-01");
        var workplace = idOf(officer().post(API + "/facilities", old));
        var body = new HashMap<>(doctor(name, licence + "0", workplace));
        body.put("from", "2018-05-01");
        var id = idOf(officer().post(API + "/providers", body));
        var path = API + "/providers/" + id;
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/licence", Map.of("practiceLicenceNo", licence, "from", "2018-06-01"))
                .expect(200);
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/departure", Map.of("departedOn", on, "reason", name + " nghỉ hưu"))
                .expect(200);
        has(id);
        return id;
    }

    /** What commitments tell of what somebody has signed, by the days on which it ended. */
    private void has(String id, String... ends) {
        told.removeIf(each -> id.equals(each.get("subject")));
        var papers = java.util.Arrays.stream(ends)
                .map(end -> Map.of("id", UUID.randomUUID(), "signedOn", "2018-06-01", "until", end))
                .toList();
        told.add(Map.of("subject", id, "papers", papers));
        commitmentsTell();
    }

    /** Those of whom no test says anything have signed nothing. */
    private void commitmentsTell() {
        var others = tenants.call(
                TENANT,
                () -> mongo.find(Query.query(Criteria.where("departed").is(true)), Document.class, "providers"));
        var all = new ArrayList<>(told);
        others.stream()
                .map(each -> String.valueOf(each.get("_id")))
                .filter(id -> told.stream().noneMatch(each -> id.equals(each.get("subject"))))
                .forEach(id -> all.add(Map.of("subject", id, "papers", List.of())));
        StubPlatform.get().put(PAPERS, JSON.writeValueAsString(all));
    }

    private Map<String, JsonNode> proposals() {
        var found = new HashMap<String, JsonNode>();
        var next = "";
        do {
            var page = dpo().get(ERASURES + "?limit=200" + next).expect(200).json();
            page.at("/items")
                    .valueStream()
                    .forEach(row -> found.put(row.at("/id").asString(), row));
            next = page.has("next") ? "&after=" + page.at("/next").asString() : "";
        } while (!next.isEmpty());
        return found;
    }

    private JsonNode asOthersReadIt(String id) {
        return as(province.service())
                .get("/internal/providers/" + id)
                .expect(200)
                .json();
    }

    private List<JsonNode> entries(String act, String what) {
        return as(province.officer("24/", "auditor"))
                .get(API + "/audit?limit=200&act=" + act)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(entry -> entry.at("/what").asString().equals(what))
                .toList();
    }

    private List<JsonNode> recordedErasures(String id) {
        return recorded("provider_erased", id);
    }

    private List<JsonNode> recorded(String act, String id) {
        return org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> entries(act, id), entries -> !entries.isEmpty());
    }

    private List<JsonNode> feed(String path) {
        var all = new ArrayList<JsonNode>();
        var batch = as(province.service()).get(path).expect(200).json();
        while (!batch.isEmpty()) {
            batch.forEach(all::add);
            batch = as(province.service())
                    .get(path + "?lastEventId=" + all.getLast().path("id").asString())
                    .expect(200)
                    .json();
        }
        return all;
    }

    /** All that the directory has stored for the province, as it lies in the database. */
    private String everything() {
        return tenants.call(
                TENANT,
                () -> mongo.getCollectionNames().stream()
                        .flatMap(collection -> mongo.findAll(Document.class, collection).stream())
                        .map(Document::toString)
                        .collect(Collectors.joining("\n")));
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
