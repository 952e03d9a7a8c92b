package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.canbang.directory.provider.Providers;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** Providers come, change, leave with their facility and come back. */
@DirectoryTest
class ProvidersOverTimeTests {

    private static final String COMMUNE = "24/213/07201/";
    private static final String OTHER_COMMUNE = "24/213/07207/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private List<FeedSubscription> subscriptions;

    @Autowired
    private Providers providers;

    private Province province;
    private String mark;
    private Answer facility;

    @BeforeEach
    void aClinic() {
        province = Province.made(port, identity, "nguoi-cung-cap", "24", "2024-10-01");
        mark = UUID.randomUUID().toString();
        facility = openClinic("A");
    }

    @Test
    void closingAFacilityEndsTheEmploymentOfEverybodyThere() {
        var one = registered("Trần Văn Một", "1");
        var two = registered("Trần Văn Hai", "2");

        close(facility, "2024-09-15");

        for (var id : List.of(one, two)) {
            awaitDeparture(id, "2024-09-15");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(told(id)).isGreaterThanOrEqualTo(2));
        }
    }

    @Test
    @Tag("S32")
    void aClosingToldAgainHasNoSecondEffect() {
        var gone = registered("Trần Văn Đi", "13");
        var back = registered("Trần Văn Lại", "14");
        close(facility, "2024-09-15");
        awaitDeparture(gone, "2024-09-15");
        awaitDeparture(back, "2024-09-15");
        var other = openClinic("D");
        act(back, "return", Map.of("facilityId", idOf(other), "from", "2024-09-20"))
                .expect(200);
        var before = versions(gone, back);

        tellAgain("facility-changed", idOf(facility));
        tellAgain("provider-changed", gone);
        tellAgain("provider-changed", back);

        assertThat(versions(gone, back)).isEqualTo(before);
    }

    @Test
    @Tag("S54")
    void aNameWrittenWronglyIsPutRightAndTheHistoryKeepsHowItWas() {
        var id = registered("Trần Văn Xai", "21");
        var before = told(id);

        var view = act(id, "name-correction", Map.of("fullName", "Trần Văn Sai", "reason", "Ghi nhầm theo giấy cũ"))
                .expect(200)
                .json();

        assertThat(view.at("/fullName").asString()).isEqualTo("Trần Văn Sai");
        assertThat(asCommitmentsReadIt(id).at("/fullName").asString()).isEqualTo("Trần Văn Sai");
        assertThat(found("sai")).contains(id);
        assertThat(found("xai")).doesNotContain(id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(id)).isGreaterThan(before));
        var step = tenants.call(new Tenant("nguoi-cung-cap"), () -> providers.findById(UUID.fromString(id)))
                .orElseThrow()
                .history()
                .getLast();
        assertThat(step.act()).isEqualTo("correct_name");
        assertThat(step.from()).isEqualTo("Trần Văn Xai");
        assertThat(step.reason()).isEqualTo("Ghi nhầm theo giấy cũ");
        act(id, "name-correction", Map.of("fullName", "Trần Văn Sai", "reason", "Lại"))
                .expectProblem(422, "name_unchanged");
        act(id, "name-correction", Map.of("fullName", "Trần Văn Khác", "reason", " "))
                .expectProblem(400, "invalid_request");
        act(id, "name-correction", Map.of("fullName", "x".repeat(121), "reason", "Lại"))
                .expectProblem(400, "invalid_request");
        act(id, "name-correction", Map.of("fullName", "Trần\u202eVăn", "reason", "Lại"))
                .expectProblem(400, "invalid_request");
        act(id, "name-correction", Map.of("fullName", "Trần Văn", "reason", "Lại", "title", "nurse"))
                .expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S12")
    void aNameIsPutRightByThoseWhoLookAfterItOnly() {
        var id = registered("Trần Văn Giữ", "22");
        var wish = Map.of("fullName", "Trần Văn Lạ", "reason", "Thử");
        var path = API + "/providers/" + id + "/name-correction";

        province.as(province.officer(OTHER_COMMUNE, "data_entry"))
                .with("If-Match", "\"0\"")
                .post(path, wish)
                .expectProblem(404, "not_found");
        province.as(province.officer("24/", "leader"))
                .with("If-Match", "\"0\"")
                .post(path, wish)
                .expectProblem(403, "not_allowed");
    }

    private List<String> found(String name) {
        return province.as(province.officer(COMMUNE, "data_entry"))
                .get(API + "/providers?limit=200&q=" + name)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    @Test
    void whoIsEnteredForATimeBeforeTheClosingLeavesWithIt() {
        close(facility, "2024-09-15");

        var late = registered("Trần Văn Muộn", "3");

        awaitDeparture(late, "2024-09-15");
    }

    @Test
    void aClosingCountsAlsoAfterTheFacilityHasOpenedAgain() {
        close(facility, "2024-06-01");
        reopen(facility, "2024-07-01");

        var late = registered("Trần Văn Giữa", "15");

        awaitDeparture(late, "2024-06-01");
        act(late, "return", Map.of("facilityId", idOf(facility), "from", "2024-07-01"))
                .expect(200);
        tellAgain("facility-changed", idOf(facility));
        assertThat(asCommitmentsReadIt(late).has("departedOn")).isFalse();
    }

    @Test
    void everyOwnerInTurnIsToldAlsoWhenTheFirstOneIsBack() {
        pass("public", "2024-06-01");
        pass("private", "2024-07-01");

        var late = registered("Trần Văn Chủ", "16");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(asCommitmentsReadIt(late)
                                .at("/workplaces")
                                .valueStream()
                                .map(place -> place.at("/ownership").asString()
                                        + " "
                                        + place.at("/from").asString()))
                        .containsExactly("private 2021-05-01", "public 2024-06-01", "private 2024-07-01"));
    }

    @Test
    void otherServicesReadWhereAndForWhomEachWorkplaceWasCounted() {
        var id = registered("Trần Văn Ba", "17");
        act(id, "services", Map.of("serviceKinds", List.of("gynaecology"), "from", "2024-08-01"))
                .expect(200);
        var other = province.as(province.officer(OTHER_COMMUNE, "data_entry"))
                .post(API + "/facilities", clinic("Phòng khám E" + mark, OTHER_COMMUNE, "GPE" + mark))
                .expect(201);
        var everywhere = province.as(province.officer("24/213/", "population_officer"));
        var path = API + "/providers/" + id;
        everywhere
                .ifMatch(everywhere.get(path))
                .post(
                        path + "/workplace-change",
                        Map.of("facilityId", idOf(other), "from", "2024-09-01", "serviceKinds", List.of("ultrasound")))
                .expect(200);

        var places = asCommitmentsReadIt(id).at("/workplaces");

        assertThat(places.valueStream().map(place -> place.at("/commune/path").asString()))
                .containsExactly(COMMUNE, COMMUNE, OTHER_COMMUNE);
        assertThat(places.valueStream().map(place -> place.at("/sensitive").asBoolean()))
                .containsExactly(true, false, true);
        assertThat(places.valueStream().map(place -> place.at("/ownership").asString()))
                .containsOnly("private");
        assertThat(places.valueStream().map(place -> place.at("/facilityId").asString()))
                .containsExactly(idOf(facility), idOf(facility), idOf(other));
    }

    @Test
    void theOwnerOfAnEarlierWorkplaceIsToldToServicesOnly() {
        var hospital = province.organisation("Bệnh viện " + mark, "hospital", "24/");
        var staff = province.as(province.ofOwn(hospital, "data_entry"));
        var ward = staff.post(API + "/facilities", clinic("Khoa " + mark, COMMUNE, "GPK" + mark))
                .expect(201);
        var id = staff.post(API + "/providers", doctor("Trần Văn Khoa", mark + "18", idOf(ward)))
                .expect(201)
                .json()
                .at("/id")
                .asString();

        assertThat(asCommitmentsReadIt(id).at("/workplaces/0/owner").asString()).isEqualTo(hospital.toString());
        assertThat(staff.get(API + "/providers/" + id)
                        .expect(200)
                        .json()
                        .at("/workplaces/0")
                        .has("owner"))
                .isFalse();
    }

    @Test
    void whoLeftWithTheFacilityComesBackElsewhere() {
        var id = registered("Trần Văn Về", "4");
        close(facility, "2024-09-15");
        awaitDeparture(id, "2024-09-15");
        var other = openClinic("B");

        act(id, "return", Map.of("facilityId", idOf(facility), "from", "2024-09-20"))
                .expectProblem(422, "facility_not_open");
        act(id, "return", Map.of("facilityId", idOf(other), "from", "2024-09-10"))
                .expectProblem(422, "ends_before_beginning");
        var back = act(id, "return", Map.of("facilityId", idOf(other), "from", "2024-09-20"))
                .expect(200)
                .json();

        assertThat(back.at("/status").asString()).isEqualTo("active");
        assertThat(back.has("departedOn")).isFalse();
        assertThat(back.at("/workplaces")).hasSize(2);
        assertThat(back.at("/workplaces/0/to").asString()).isEqualTo("2024-09-15");
        assertThat(back.at("/facility/id").asString()).isEqualTo(idOf(other));
        act(id, "return", Map.of("facilityId", idOf(other), "from", "2024-09-21"))
                .expectProblem(409, "provider_active");
    }

    @Test
    void whoLeftWithAFacilityThatNeverClosedComesBackWithIt() {
        var id = registered("Trần Văn Nhầm", "31");
        close(facility, "2024-09-15");
        awaitDeparture(id, "2024-09-15");
        act(id, "departure-revocation", Map.of("reason", "Nhầm")).expectProblem(409, "provider_left_with_facility");

        revokeClosure(facility);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(asCommitmentsReadIt(id).has("departedOn")).isFalse());
        var view = officer().get(API + "/providers/" + id).expect(200).json();
        assertThat(view.at("/status").asString()).isEqualTo("active");
        assertThat(view.at("/workplaces")).hasSize(1);
        officer()
                .post(API + "/providers", doctor("Trần Văn Khác", mark + "31", idOf(openClinic("L"))))
                .expectProblem(422, "licence_taken");
    }

    @Test
    void whoseLicenceSomebodyElseHoldsMeanwhileStaysAwayAndHoldsUpNobody() {
        var taken = registered("Trần Văn Trùng", "32");
        var free = registered("Trần Văn Rảnh", "33");
        close(facility, "2024-09-15");
        awaitDeparture(taken, "2024-09-15");
        awaitDeparture(free, "2024-09-15");
        officer()
                .post(API + "/providers", doctor("Trần Văn Trùng", mark + "32", idOf(openClinic("M"))))
                .expect(201);

        revokeClosure(facility);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(asCommitmentsReadIt(free).has("departedOn")).isFalse());
        assertThat(asCommitmentsReadIt(taken).path("departedOn").asString("")).isEqualTo("2024-09-15");
    }

    @Test
    void aDepartureRecordedByMistakeIsTakenBackWithItsReason() {
        var id = registered("Trần Văn Còn", "34");
        act(id, "departure-revocation", Map.of("reason", "Nhầm")).expectProblem(409, "provider_active");
        act(id, "departure", Map.of("departedOn", "2024-08-01")).expect(200);
        act(id, "departure-revocation", Map.of("reason", " ")).expectProblem(400, "invalid_request");

        var back = act(id, "departure-revocation", Map.of("reason", "Nhầm với người cùng tên"))
                .expect(200)
                .json();

        assertThat(back.at("/status").asString()).isEqualTo("active");
        assertThat(back.has("departedOn")).isFalse();
        assertThat(back.at("/workplaces/0").has("to")).isFalse();
        var step = tenants.call(new Tenant("nguoi-cung-cap"), () -> providers.findById(UUID.fromString(id)))
                .orElseThrow()
                .history()
                .getLast();
        assertThat(step.act()).isEqualTo("revoke_departure");
        assertThat(step.reason()).isEqualTo("Nhầm với người cùng tên");
    }

    @Test
    void noDepartureIsTakenBackUnderALicenceThatSomebodyElseHoldsMeanwhile() {
        var id = registered("Trần Văn Cũ", "35");
        act(id, "departure", Map.of("departedOn", "2024-08-01")).expect(200);
        registered("Trần Văn Mới", "35");

        act(id, "departure-revocation", Map.of("reason", "Nhầm")).expectProblem(422, "licence_taken");
    }

    @Test
    @Tag("S12")
    void aDepartureIsTakenBackByThoseWhoMayRecordOneOnly() {
        var id = registered("Trần Văn Xa", "36");
        act(id, "departure", Map.of("departedOn", "2024-08-01")).expect(200);
        var path = API + "/providers/" + id + "/departure-revocation";

        province.as(province.officer(OTHER_COMMUNE, "data_entry"))
                .with("If-Match", "\"1\"")
                .post(path, Map.of("reason", "Nhầm"))
                .expectProblem(404, "not_found");
        province.as(province.officer("24/", "leader"))
                .with("If-Match", "\"1\"")
                .post(path, Map.of("reason", "Nhầm"))
                .expectProblem(403, "not_allowed");
    }

    @Test
    void nobodyComesBackWithALicenceThatSomebodyElseHolds() {
        var id = registered("Trần Văn Trước", "5");
        act(id, "departure", Map.of("departedOn", "2024-08-01")).expect(200);
        registered("Trần Văn Sau", "5");

        act(id, "return", Map.of("facilityId", idOf(facility), "from", "2024-09-20"))
                .expectProblem(422, "licence_taken");
    }

    @Test
    void aNewLicenceTakesThePlaceOfTheOldOne() {
        var id = registered("Trần Văn Mới", "6");
        registered("Trần Văn Khác", "7");

        act(id, "licence", Map.of("practiceLicenceNo", mark + "7", "from", "2024-09-01"))
                .expectProblem(422, "licence_taken");
        act(id, "licence", Map.of("from", "2024-09-01")).expectProblem(422, "licence_missing");
        var changed = act(id, "licence", Map.of("practiceLicenceNo", mark + "66", "from", "2024-09-01"))
                .expect(200)
                .json();

        assertThat(changed.at("/practiceLicenceNo").asString()).isEqualTo(mark + "66");
        assertThat(changed.at("/licensedFrom").asString()).isEqualTo("2024-09-01");
        var lastDigits = (mark + "66").substring(mark.length() - 4);
        assertThat(officer().get(API + "/providers?q=" + lastDigits).json().at("/items"))
                .hasSize(1);
        registered("Trần Văn Cũ", "6");
    }

    @Test
    void servicesChangeOnADayAndWhatWasBeforeStays() {
        var id = registered("Trần Văn Đổi", "8");

        var changed = act(id, "services", Map.of("serviceKinds", List.of("gynaecology"), "from", "2024-09-01"))
                .expect(200)
                .json();

        assertThat(changed.at("/sensitive").asBoolean()).isFalse();
        assertThat(changed.at("/workplaces/0/serviceKinds/0").asString()).isEqualTo("ultrasound");
        assertThat(changed.at("/workplaces/0/to").asString()).isEqualTo("2024-09-01");
        act(id, "services", Map.of("serviceKinds", List.of("ultrasound"), "from", "2024-09-01"))
                .expectProblem(422, "ends_before_beginning");
    }

    @Test
    @Tag("S31")
    void aRepeatedRegistrationIsNotItsOwnNamesake() {
        var request = officer().with("Idempotency-Key", UUID.randomUUID().toString());
        var body = doctor("Trần Văn Trùng", mark + "9", idOf(facility));

        assertThat(request.post(API + "/providers", body).expect(201).json().has("warnings"))
                .isFalse();
        assertThat(request.post(API + "/providers", body).expect(201).json().has("warnings"))
                .isFalse();

        var namesake = officer()
                .post(API + "/providers", doctor("Trần Văn Trùng", mark + "10", idOf(facility)))
                .expect(201);
        assertThat(namesake.json().at("/warnings/0").asString()).isEqualTo("same_name_at_workplace");
    }

    @Test
    void aNamesakeAtTheNewWorkplaceIsSaidAsWell() {
        registered("Trần Văn Chung", "11");
        var other = openClinic("C");
        var moving = officer()
                .post(API + "/providers", doctor("Trần Văn Chung", mark + "12", idOf(other)))
                .expect(201);

        var moved = act(
                        moving.json().at("/id").asString(),
                        "workplace-change",
                        Map.of("facilityId", idOf(facility), "from", "2024-09-01"))
                .expect(200);

        assertThat(moved.json().at("/warnings/0").asString()).isEqualTo("same_name_at_workplace");
    }

    private List<String> versions(String... ids) {
        return Arrays.stream(ids)
                .map(id -> officer().get(API + "/providers/" + id).expect(200).header("ETag"))
                .toList();
    }

    /** As after a crash, when the reader does not know any more that it had taken the event. */
    private void tellAgain(String what, String subject) {
        var tenant = new Tenant("nguoi-cung-cap");
        var event = new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "directory",
                "vn.canbang.directory." + what + ".v1",
                subject,
                Instant.EPOCH,
                tenant.slug(),
                "application/json",
                JsonNodeFactory.instance.objectNode());
        var following = subscriptions.stream()
                .filter(each -> each.name().equals("workplaces"))
                .toList();
        assertThat(following).hasSize(1);
        tenants.run(tenant, () -> following.getFirst().handler().on(event));
    }

    private String registered(String name, String number) {
        return officer()
                .post(API + "/providers", doctor(name, mark + number, idOf(facility)))
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }

    private Answer openClinic(String name) {
        return officer()
                .post(API + "/facilities", clinic("Phòng khám " + name + mark, COMMUNE, "GP" + name + mark))
                .expect(201);
    }

    private void close(Answer opened, String on) {
        officer()
                .ifMatch(opened)
                .post(API + "/facilities/" + idOf(opened) + "/closure", Map.of("closedOn", on))
                .expect(200);
    }

    private void revokeClosure(Answer closed) {
        var path = API + "/facilities/" + idOf(closed);
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/closure-revocation", Map.of("reason", "Nhầm với cơ sở khác"))
                .expect(200);
    }

    private void reopen(Answer closed, String on) {
        var path = API + "/facilities/" + idOf(closed);
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/reopening", Map.of("reopenedOn", on, "operatingLicenceNo", "GPR" + mark))
                .expect(200);
    }

    private void pass(String ownership, String from) {
        var path = API + "/facilities/" + idOf(facility);
        officer()
                .ifMatch(officer().get(path))
                .post(path + "/ownership", Map.of("ownership", ownership, "from", from))
                .expect(200);
    }

    private Answer act(String id, String act, Map<String, Object> body) {
        var path = API + "/providers/" + id;
        return officer().ifMatch(officer().get(path)).post(path + "/" + act, new HashMap<>(body));
    }

    private void awaitDeparture(String id, String on) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var provider = asCommitmentsReadIt(id);
            assertThat(provider.path("departedOn").asString("")).isEqualTo(on);
        });
        assertThat(officer().get(API + "/providers/" + id).json().at("/status").asString())
                .isEqualTo("departed");
    }

    private JsonNode asCommitmentsReadIt(String id) {
        return province.as(province.service())
                .get("/internal/providers/" + id)
                .expect(200)
                .json();
    }

    private long told(String id) {
        var count = 0L;
        var last = "";
        while (true) {
            var page = province.as(province.service())
                    .get("/internal/feed?timeout=0" + last)
                    .expect(200)
                    .json();
            if (page.isEmpty()) {
                return count;
            }
            count += page.valueStream()
                    .filter(event -> event.at("/type").asString().equals("vn.canbang.directory.provider-changed.v1"))
                    .filter(event -> event.at("/subject").asString().equals(id))
                    .count();
            last = "&lastEventId=" + page.get(page.size() - 1).at("/id").asString();
        }
    }

    private static String idOf(Answer made) {
        return made.json().at("/id").asString();
    }

    private Api officer() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }
}
