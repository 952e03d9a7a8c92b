package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.BEFORE_MOVING;
import static vn.canbang.commitments.Province.CLOSING;
import static vn.canbang.commitments.Province.CLOSING_OFFICE;
import static vn.canbang.commitments.Province.CLOSING_STATION;
import static vn.canbang.commitments.Province.CLOSING_VILLAGE;
import static vn.canbang.commitments.Province.GOING_ON;
import static vn.canbang.commitments.Province.MOVED;
import static vn.canbang.commitments.Province.NEW_STATION;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.territory.Followed;
import vn.canbang.test.Answer;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** What a commune looked after is looked after by the one that it went into on 01/07/2025, and counted there. */
class SucceededUnitTests extends RunningService {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String CLINIC = "Phòng khám xã Cũ";

    @Autowired
    private List<Followed> followed;

    private UUID doctor = UUID.randomUUID();

    @BeforeEach
    void aDoctorOfACommuneThatWillClose() {
        nothingTold();
        nothingRecorded();
        province.liveOn("bac-giang", DAY.minusDays(10));
        doctor = provider("Tạ Thị Chuyển", CLINIC, CLOSING);
    }

    @AfterEach
    void nothingTold() {
        Province.placeVillage(CLOSING);
        tenants.run(BAC_GIANG, () -> {
            for (var collection : List.of("unit_successions", "tallies", "norms", "questionings", "signing_sheets")) {
                mongo.remove(new Query(), collection);
            }
        });
    }

    private static TestToken before() {
        return TestToken.in("bac-giang")
                .unit(CLOSING)
                .organisation(CLOSING_STATION)
                .roles("data_entry")
                .subject("officer of the closing commune");
    }

    private static TestToken after() {
        return TestToken.in("bac-giang")
                .unit(GOING_ON)
                .organisation(NEW_STATION)
                .roles("data_entry")
                .subject("officer of the commune that goes on");
    }

    private static Map<String, Object> paper(UUID signer, String signedOn, UUID counterparty) {
        return with(signing(signer, signedOn), "counterparty", Map.of("organisation", counterparty));
    }

    private Answer signed() {
        return once(before())
                .post(API + "/commitments", paper(doctor, "2025-06-16", CLOSING_STATION))
                .expect(201);
    }

    /** Lets the directory tell where the commune went, until that was read. */
    private void told(String to, boolean split) {
        told(CLOSING, to, DAY, split);
    }

    private void told(String from, String to, LocalDate on, boolean split) {
        province.liveOn("bac-giang", DAY);
        var event = UUID.randomUUID();
        StubPlatform.get().put("/internal/feed", """
                [{"specversion":"1.0","id":"%s","source":"/directory/bac-giang","type":"vn.canbang.directory.unit-succeeded.v1",\
                "subject":"07401@2004-07-08","time":"2025-07-01T01:00:00Z","tenant":"bac-giang",\
                "datacontenttype":"application/json",\
                "data":{"reorganisation":"%s","on":"%s","from":"%s","to":"%s","split":%s}}]
                """.formatted(event, UUID.randomUUID(), on, from, to, split));
        try {
            eventually(() -> tenants.call(BAC_GIANG, () -> {
                var position = mongo.findById("succeeded-units", Document.class, "feed_positions");
                return position != null && event.equals(position.get("lastEventId", UUID.class));
            }));
        } finally {
            StubPlatform.get().remove("/internal/feed");
        }
    }

    private long active(TestToken reader, String unit) {
        return as(reader)
                .get(API + "/commitments/summary?unit=" + unit)
                .expect(200)
                .json()
                .path("active")
                .asLong();
    }

    private long registered(TestToken reader, String unit) {
        return as(reader)
                .get(API + "/gap-list/summary?subjectKind=provider&unit=" + unit)
                .expect(200)
                .json()
                .path("registered")
                .asLong();
    }

    private static String responsible(Answer answer) {
        return answer.json().path("responsible").path("path").asString();
    }

    @Test
    void keepsTheUnitOfItsDateAndItsVersion() {
        var paper = signed();
        var version = as(before()).get(paper.header("Location")).expect(200).header("ETag");

        told(GOING_ON, false);

        var read = as(after()).get(paper.header("Location")).expect(200);
        assertThat(read.header("ETag")).isEqualTo(version);
        assertThat(read.json().path("unit").path("path").asString()).isEqualTo(CLOSING);
        assertThat(responsible(read)).isEqualTo(GOING_ON);
        assertThat(read.json().path("responsible").path("name").asString()).isEqualTo("xã Mới");
    }

    @Test
    @Tag("S14")
    void isFoundByTheNewCommuneAndNoMoreByTheOldOne() {
        var paper = signed();
        var id = paper.json().path("id").asString();

        told(GOING_ON, false);

        assertThat(as(after()).get(API + "/commitments").expect(200).text()).contains(id);
        assertThat(as(before()).get(API + "/commitments").expect(200).text()).doesNotContain(id);
        as(before()).get(paper.header("Location")).expectProblem(404, "not_found");
    }

    @Test
    void isCountedInTheNewCommuneAndNoMoreInTheOldOne() {
        signed();
        onRoster(provider("Tạ Văn Chưa", CLINIC, CLOSING));
        assertThat(active(branchHead(), CLOSING)).isEqualTo(1);
        assertThat(registered(branchHead(), CLOSING)).isEqualTo(2);

        told(GOING_ON, false);

        assertThat(active(branchHead(), CLOSING)).isZero();
        assertThat(active(branchHead(), GOING_ON)).isEqualTo(1);
        assertThat(active(branchHead(), "24/")).isEqualTo(1);
        assertThat(registered(branchHead(), CLOSING)).isZero();
        assertThat(registered(branchHead(), GOING_ON)).isEqualTo(2);
        assertThat(as(after()).get(API + "/gap-list").expect(200).text()).contains("Tạ Văn Chưa");
    }

    @Test
    void includesSheetsTotalsAndConventions() {
        onRoster(doctor);
        var sheet = once(before())
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", CLOSING))
                .expect(201)
                .header("Location");
        var total = API
                + "/tallies/"
                + once(before())
                        .post(API + "/tallies", tally(CLOSING_VILLAGE, "2025-06-16", 20, 30))
                        .expect(200)
                        .json()
                        .path("tally")
                        .asString();
        var convention = API
                + "/norms/"
                + once(before())
                        .post(API + "/norms", norm(CLOSING_VILLAGE, "2024-03-05"))
                        .expect(200)
                        .json()
                        .path("id")
                        .asString();

        told(GOING_ON, false);

        for (var record : List.of(sheet, total, convention)) {
            var read = as(after()).get(record).expect(200);
            assertThat(responsible(read)).as(record).isEqualTo(GOING_ON);
            assertThat(read.json().path("unit").path("path").asString())
                    .as(record)
                    .isEqualTo(CLOSING);
            as(before()).get(record).expectProblem(404, "not_found");
        }
    }

    @Test
    void signsInTheNewCommuneWhoWasRegisteredInTheOldOne() {
        onRoster(doctor);
        told(GOING_ON, false);
        province.liveOn("bac-giang", DAY.plusDays(9));

        var paper = once(after())
                .post(API + "/commitments", paper(doctor, "2025-07-08", NEW_STATION))
                .expect(201);

        assertThat(paper.json().path("unit").path("path").asString()).isEqualTo(GOING_ON);
        assertThat(responsible(paper)).isEqualTo(GOING_ON);
    }

    @Test
    void takesAPaperFromBeforeWithTheBodyOfThatTime() {
        onRoster(doctor);
        told(GOING_ON, false);
        province.liveOn("bac-giang", DAY.plusDays(9));

        var paper = once(after())
                .post(API + "/commitments", paper(doctor, "2025-06-20", CLOSING_OFFICE))
                .expect(201);

        assertThat(paper.json().path("unit").path("path").asString()).isEqualTo(CLOSING);
        assertThat(responsible(paper)).isEqualTo(GOING_ON);
    }

    /** The path of 2018 is gone, the one of today is not there yet: the paper is of the commune in between. */
    @Test
    void takesAPaperFromBetweenTwoReorganisationsWithTheDistrictBodyOfThatTime() {
        var worker = provider("Tạ Thị Giữa", CLINIC, BEFORE_MOVING, Map.of("responsible", GOING_ON));
        onRoster(worker);
        told(BEFORE_MOVING, MOVED, LocalDate.of(2020, 3, 1), false);
        told(MOVED, GOING_ON, DAY, false);
        province.liveOn("bac-giang", DAY.plusDays(9));

        var paper = once(after())
                .post(API + "/commitments", paper(worker, "2022-05-12", CLOSING_OFFICE))
                .expect(201);

        assertThat(paper.json().path("unit").path("path").asString()).isEqualTo(MOVED);
        assertThat(responsible(paper)).isEqualTo(GOING_ON);
    }

    @Test
    void takesAPaperFromAfterASplitInTheCommuneWhereItsSignerBelongs() {
        var worker = provider("Tạ Thị Tách", CLINIC, CLOSING, Map.of("responsible", GOING_ON));
        onRoster(worker);
        told("24/", true);
        province.liveOn("bac-giang", DAY.plusDays(9));

        var paper = once(after())
                .post(API + "/commitments", paper(worker, "2025-07-08", NEW_STATION))
                .expect(201);

        assertThat(paper.json().path("unit").path("path").asString()).isEqualTo(GOING_ON);
    }

    @Test
    void takesNoPaperOfTodayWithABodyThatIsClosed() {
        onRoster(doctor);
        told(GOING_ON, false);
        province.liveOn("bac-giang", DAY.plusDays(9));

        once(after())
                .post(API + "/commitments", paper(doctor, "2025-07-08", CLOSING_OFFICE))
                .expectProblem(422, "counterparty_unknown");
    }

    @Test
    void offersTheBodiesOfTheDateOfThePaper() {
        told(GOING_ON, false);

        var then = as(after())
                .get(API + "/counterparties?on=2025-06-20")
                .expect(200)
                .text();
        var now = as(after()).get(API + "/counterparties").expect(200).text();

        assertThat(then).contains("Phòng Y tế Sơn Động", "Trạm Y tế xã Cũ").doesNotContain("Trạm Y tế xã Mới");
        assertThat(now).contains("Trạm Y tế xã Mới").doesNotContain("Phòng Y tế Sơn Động", "Trạm Y tế xã Cũ");
    }

    @Test
    void waitsAtTheProvinceWhenTheCommuneWasSplitUntilTheSignerHasAPlace() {
        var paper = signed();
        var question = questioned(Province.id("branch"), "24/", paper);
        told("24/", true);
        assertThat(responsible(as(branchHead()).get(paper.header("Location")).expect(200)))
                .isEqualTo("24/");
        assertThat(active(branchHead(), GOING_ON)).isZero();
        as(after()).get(paper.header("Location")).expectProblem(404, "not_found");

        provider("Tạ Thị Chuyển", CLINIC, CLOSING, Map.of("responsible", GOING_ON));
        directoryTells("provider-changed.v1", doctor, () -> active(branchHead(), GOING_ON) == 1);

        assertThat(responsible(as(after()).get(paper.header("Location")).expect(200)))
                .isEqualTo(GOING_ON);
        assertThat(active(branchHead(), "24/")).isEqualTo(1);
        assertThat(registered(branchHead(), GOING_ON)).isEqualTo(1);
        var placed = tenants.call(BAC_GIANG, () -> mongo.findById(question, Document.class, "questionings"));
        assertThat(placed.getString("responsible")).isEqualTo(GOING_ON);
    }

    /** The two are read from the same feed by two consumers, each in its own time. */
    @Test
    void waitsNowhereWhenItIsReadFirstWhereTheSignerAndTheVillageBelong() {
        var paper = signed();
        var total = API
                + "/tallies/"
                + once(before())
                        .post(API + "/tallies", tally(CLOSING_VILLAGE, "2025-06-16", 20, 30))
                        .expect(200)
                        .json()
                        .path("tally")
                        .asString();
        provider("Tạ Thị Chuyển", CLINIC, CLOSING, Map.of("responsible", GOING_ON));
        directoryTells("provider-changed.v1", doctor, () -> registered(branchHead(), GOING_ON) == 1);
        Province.placeVillage(GOING_ON);
        directoryTells("village-changed.v1", CLOSING_VILLAGE, () -> haveReadTheSame("tallies", "roster"));
        assertThat(responsible(as(branchHead()).get(paper.header("Location")))).isEqualTo(CLOSING);

        told("24/", true);

        assertThat(responsible(as(after()).get(paper.header("Location")).expect(200)))
                .isEqualTo(GOING_ON);
        assertThat(responsible(as(after()).get(total).expect(200))).isEqualTo(GOING_ON);
        assertThat(active(branchHead(), GOING_ON)).isEqualTo(1);
    }

    @Test
    void waitsAtTheProvinceUntilItsVillageHasAPlace() {
        var total = API
                + "/tallies/"
                + once(before())
                        .post(API + "/tallies", tally(CLOSING_VILLAGE, "2025-06-16", 20, 30))
                        .expect(200)
                        .json()
                        .path("tally")
                        .asString();
        var convention = API
                + "/norms/"
                + once(before())
                        .post(API + "/norms", norm(CLOSING_VILLAGE, "2024-03-05"))
                        .expect(200)
                        .json()
                        .path("id")
                        .asString();
        told("24/", true);
        as(after()).get(total).expectProblem(404, "not_found");
        as(after()).get(convention).expectProblem(404, "not_found");

        Province.placeVillage(GOING_ON);
        directoryTells(
                "village-changed.v1",
                CLOSING_VILLAGE,
                () -> as(after()).get(total).status() == 200
                        && as(after()).get(convention).status() == 200);

        assertThat(responsible(as(after()).get(total))).isEqualTo(GOING_ON);
        assertThat(responsible(as(after()).get(convention))).isEqualTo(GOING_ON);
    }

    private boolean haveReadTheSame(String one, String other) {
        return tenants.call(BAC_GIANG, () -> {
            var first = mongo.findById(one, Document.class, "feed_positions");
            var second = mongo.findById(other, Document.class, "feed_positions");
            return first != null
                    && second != null
                    && first.get("lastEventId", UUID.class).equals(second.get("lastEventId", UUID.class));
        });
    }

    private UUID questioned(UUID organisation, String unit, Answer paper) {
        return UUID.fromString(once(teamHead(organisation, unit))
                .post(
                        API + "/questionings",
                        Map.of("commitment", paper.json().path("id").asString(), "caseReference", "KT-2025-031"))
                .expect(201)
                .json()
                .path("id")
                .asString());
    }

    private static TestToken teamHead(UUID organisation, String unit) {
        return TestToken.in("bac-giang")
                .unit(unit)
                .organisation(organisation)
                .roles("team_head")
                .subject("team head of " + organisation);
    }

    /** The district's body had opened it; its successor, the branch, goes on with the case. */
    @Test
    @Tag("S14")
    void leavesTheCaseOfAClosedBodyToItsSuccessorAndToNobodyElse() {
        var paper = signed();
        var question = API + "/questionings/" + questioned(CLOSING_OFFICE, Province.CLOSING_DISTRICT, paper);
        var successor = teamHead(Province.id("branch"), "24/");
        as(successor).get(question).expectProblem(404, "not_found");

        told(GOING_ON, false);

        as(successor).get(question).expect(200);
        assertThat(as(successor).get(API + "/questionings").expect(200).text()).contains("KT-2025-031");
        as(teamHead(Province.id("inspectorate"), "24/")).get(question).expectProblem(404, "not_found");
        as(teamHead(NEW_STATION, GOING_ON)).get(question).expectProblem(404, "not_found");
    }

    /** Otherwise a reform would look at every record of the province for each of its old communes. */
    @Test
    void isFoundByAnIndexInEveryCollection() {
        assertThat(followed).hasSizeGreaterThanOrEqualTo(7).allSatisfy(records -> {
            var indexes = tenants.call(
                    BAC_GIANG, () -> mongo.indexOps(records.collection()).getIndexInfo());
            assertThat(indexes)
                    .as(records.collection())
                    .extracting(SucceededUnitTests::firstField)
                    .contains(records.field());
        });
    }

    private static String firstField(IndexInfo index) {
        return index.getIndexFields().getFirst().getKey();
    }
}
