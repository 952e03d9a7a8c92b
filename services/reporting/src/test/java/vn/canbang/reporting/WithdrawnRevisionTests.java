package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;

/** Official births that come after a report was sent are told, and a revision that was not sent is taken back (workflow 6, row 10). */
class WithdrawnRevisionTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> ORDER = Map.of("reason", "Có số liệu sinh chính thức năm 2024");
    private static final Map<String, Object> REASON = Map.of("reason", "Cục Dân số đính chính số liệu");
    private static final String WITHDRAWAL = "revision/withdrawal";

    @Autowired
    private MongoOperations mongo;

    private UUID whole = UUID.randomUUID();

    @BeforeEach
    void aReportThatWasSentWithProvisionalBirths() {
        forget();
        var period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
        whole = OwingUnit.submissionOf(period, PROVINCE, null);
        births("2024-10-31", 560, 500, "provisional");
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        finish("215", "2024-12-03");
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> {
            for (var collection : List.of("submissions", "report_editions", "birth_figures", "birth_imports")) {
                mongo.remove(new Query(), collection);
            }
            MeasureSeeding.COLLECTIONS.forEach(collection -> mongo.remove(new Query(), collection));
        });
    }

    @Test
    void tellsWhoMayReviseThatOfficialBirthsHaveCome() {
        assertThat(workOf(leader(PROVINCE))).doesNotContain("official_births");
        assertThat(report().has("officialBirths")).isFalse();

        births("2024-12-31", 670, 600, "official");

        assertThat(workOf(leader(PROVINCE))).contains("official_births");
        assertThat(workOf(consolidator(PROVINCE))).contains("official_births");
        for (var other :
                List.of(clerk(), leader(DISTRICT), consolidator(DISTRICT), leader(TAN_MY), partner(), foreigner())) {
            assertThat(workOf(other)).doesNotContain("official_births");
        }
        var arrived = report().path("officialBirths");
        assertThat(arrived.path("sent").asInt()).isEqualTo(1060);
        assertThat(arrived.path("official").asInt()).isEqualTo(1270);
        assertThat(arrived.path("to").asString()).isEqualTo("2024-12-31");
    }

    @Test
    void tellsNothingWhileTheOfficialBirthsOfACommuneAreMissing() {
        births("2024-12-31", 670, 600, "official", "");

        assertThat(workOf(leader(PROVINCE))).doesNotContain("official_births");
        assertThat(report().has("officialBirths")).isFalse();
    }

    @Test
    void tellsNothingOnceARevisionHoldsThem() {
        births("2024-12-31", 670, 600, "official");
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        assertThat(workOf(leader(PROVINCE))).doesNotContain("official_births");

        act(consolidator(PROVINCE), whole, "refresh", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        finish("12", "2025-01-21");

        assertThat(report().path("state").asString()).isEqualTo("revised");
        assertThat(report().has("officialBirths")).isFalse();
        assertThat(workOf(leader(PROVINCE))).doesNotContain("official_births");
    }

    @Test
    void tellsNothingOfOtherBirthsThatAreNotOfficial() {
        births("2024-12-31", 670, 600, "provisional");

        assertThat(workOf(leader(PROVINCE))).doesNotContain("official_births");
        assertThat(report().has("officialBirths")).isFalse();
    }

    @Test
    void goesBackToWhatWasSent() {
        var document = document();
        var before = report();
        births("2024-12-31", 670, 600, "official");
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        act(consolidator(PROVINCE), whole, "refresh", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        assertThat(report().path("parts").toString()).contains("1.270");

        var withdrawn =
                act(leader(PROVINCE), whole, WITHDRAWAL, REASON).expect(200).json();

        assertThat(withdrawn.path("state").asString()).isEqualTo("sent");
        assertThat(withdrawn.path("edition").asInt()).isOne();
        assertThat(withdrawn.path("earlierEditions")).isEmpty();
        assertThat(withdrawn.has("revision")).isFalse();
        for (var same : List.of("document", "parts", "submittedBy", "approvedBy", "due", "coverage")) {
            assertThat(withdrawn.path(same)).as(same).isEqualTo(before.path(same));
        }
        assertThat(document()).isEqualTo(document);
        var told = withdrawn.at("/withdrawnRevisions/0");
        assertThat(told.path("reason").asString()).isEqualTo(REASON.get("reason"));
        assertThat(told.at("/revision/reason").asString()).isEqualTo(ORDER.get("reason"));
        assertThat(told.has("number")).isFalse();
        assertThat(withdrawn.path("history").toString()).contains("withdraw_revision");
        assertThat(actionsOf(leader(PROVINCE), whole)).contains("revise").doesNotContain("withdraw_revision");
    }

    @Test
    void isOrderedAgainAfterwardsAndNeverUnderTheNumberOfTheOneThatWasWithdrawn() {
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);
        act(clerk(), whole, "number", number("12", "2025-01-21")).expect(200);
        var withdrawn =
                act(leader(PROVINCE), whole, WITHDRAWAL, REASON).expect(200).json();
        assertThat(withdrawn.at("/withdrawnRevisions/0/number").asString()).isEqualTo("12/BC-SYT");
        assertThat(withdrawn.at("/document/number").asString()).isEqualTo("215");

        var again = act(leader(PROVINCE), whole, "revision", ORDER).expect(200).json();
        assertThat(again.path("edition").asInt()).isEqualTo(2);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);

        act(clerk(), whole, "number", number("12", "2025-01-22")).expectProblem(409, "number_used");
        act(clerk(), whole, "number", number("13", "2025-01-22")).expect(200);
    }

    @Test
    void isRefusedOnceItWasSentAndWhereThereIsNone() {
        act(leader(PROVINCE), whole, WITHDRAWAL, REASON).expectProblem(409, "submission_state");
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        finish("12", "2025-01-21");

        act(leader(PROVINCE), whole, WITHDRAWAL, REASON).expectProblem(409, "submission_state");
    }

    @Test
    @Tag("S14")
    @Tag("S12")
    void isForALeaderOfTheProvinceAlone() {
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        assertThat(actionsOf(leader(PROVINCE), whole)).contains("withdraw_revision");

        for (var other : List.of(
                consolidator(PROVINCE),
                clerk(),
                officer(PROVINCE),
                leader(DISTRICT),
                leader(TAN_MY),
                partner(),
                foreigner())) {
            assertThat(once(other)
                            .with("If-Match", "\"1\"")
                            .post(API + "/submissions/" + whole + "/" + WITHDRAWAL, REASON)
                            .status())
                    .isIn(403, 404);
        }
        assertThat(actionsOf(consolidator(PROVINCE), whole)).doesNotContain("withdraw_revision");
        assertThat(report().path("edition").asInt()).isEqualTo(2);
    }

    @Test
    @Tag("S16")
    @Tag("S31")
    void asksForAReasonAndAVersionAndIsDoneOnce() {
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        var path = API + "/submissions/" + whole + "/" + WITHDRAWAL;
        var seen = as(leader(PROVINCE)).get(API + "/submissions/" + whole);

        once(leader(PROVINCE)).post(path, REASON).expectProblem(428, "version_required");
        for (var bad : List.of(NOTHING, Map.of("reason", " "), Map.of("reason", "x", "state", "sent"))) {
            act(leader(PROVINCE), whole, WITHDRAWAL, bad).expectProblem(400, "invalid_request");
        }
        var again = as(leader(PROVINCE))
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(seen);
        again.post(path, REASON).expect(200);
        var second = again.post(path, REASON).expect(200).json();

        assertThat(second.path("withdrawnRevisions")).hasSize(1);
    }

    /** Such a revision is finished: nothing tells what the report said before it. */
    @Test
    void leavesARevisionOfAnEarlierReleaseAsItIs() {
        act(leader(PROVINCE), whole, "revision", ORDER).expect(200);
        tenants.run(
                BAC_GIANG,
                () -> mongo.getCollection("report_editions")
                        .updateMany(new Document(), new Document("$unset", new Document("content", ""))));

        act(leader(PROVINCE), whole, WITHDRAWAL, REASON).expectProblem(409, "revision_not_withdrawable");

        assertThat(report().path("edition").asInt()).isEqualTo(2);
    }

    private void finish(String number, String day) {
        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);
        act(clerk(), whole, "number", number(number, day)).expect(200);
        act(clerk(), whole, "dispatch", sentTo("UBND tỉnh")).expect(200);
    }

    /** Of every commune; all were born in the first. */
    private void births(String to, int boys, int girls, String status) {
        var others = Stream.of("07204", "07207", "07301")
                .map(commune -> "%s,2024-01-01,%s,0,0,dst,%s,1\n".formatted(commune, to, status))
                .collect(Collectors.joining());
        births(to, boys, girls, status, others);
    }

    private void births(String to, int boys, int girls, String status, String others) {
        once(consolidator(PROVINCE))
                .with("Content-Type", "text/csv")
                .post(
                        API + "/birth-imports?fileName=dst.csv&dryRun=false",
                        "commune,from,to,boys,girls,source,status,revision\n07201,2024-01-01,%s,%d,%d,dst,%s,1\n"
                                        .formatted(to, boys, girls, status)
                                + others)
                .expect(201);
        eventually(() -> as(consolidator(PROVINCE))
                .get(API + "/births?from=2024-01-01&to=2024-12-31&unit=" + PROVINCE)
                .json()
                .path("items")
                .toString()
                .contains("\"boys\":" + boys));
    }

    private JsonNode report() {
        return as(leader(PROVINCE))
                .get(API + "/submissions/" + whole)
                .expect(200)
                .json();
    }

    private byte[] document() {
        return as(clerk())
                .get(API + "/submissions/" + whole + "/document")
                .expect(200)
                .bytes();
    }

    private static Map<String, Object> number(String number, String day) {
        return Map.of("number", number, "symbol", "BC-SYT", "date", day);
    }
}
