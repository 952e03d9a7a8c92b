package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.SIBLING;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.foreigner;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.commitments.question.Questioning;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.migration.Migration;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** A questioned commitment reads as in force to everybody outside the case, until a decision is signed. */
class QuestioningTests extends RunningService {

    private static final String QUESTIONINGS = API + "/questionings";

    private static final UUID SUBJECT = Province.id("Mai Thị Hỏi");
    /** A day on which no other test has anything signed, and that of its lapse. */
    private static final String SIGNED = "2024-10-29";

    private static final String LAPSES = "2026-11-28";

    @Autowired
    private Audit audit;

    @Autowired
    private CaseAudit cases;

    @Autowired
    private List<Migration> migrations;

    private Answer commitment;
    private String location = "";
    private String sheet = "";

    @BeforeEach
    void oneCommitment() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), Questioning.class));
        provider("Mai Thị Hỏi", "Phòng khám Hỏi", TAN_MY);
        onRoster(SUBJECT);
        sheet = once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", TAN_MY))
                .expect(201)
                .header("Location");
        commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(SUBJECT, SIGNED))
                .expect(201);
        location = commitment.header("Location");
    }

    private static TestToken teamHead(String unit) {
        return TestToken.in("bac-giang")
                .unit(unit)
                .organisation(Province.id("branch"))
                .roles("team_head")
                .subject("team head of " + unit);
    }

    /** The head of a team of another body that looks after the same province. */
    private static TestToken inspectorate() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("inspectorate"))
                .roles("team_head")
                .subject("team head of the inspectorate");
    }

    private Answer questioned() {
        return questioned(teamHead("24/"), "KT-2024-017").expect(201);
    }

    private Answer questioned(TestToken caller, String caseReference) {
        return once(caller).post(QUESTIONINGS, Map.of("commitment", id(commitment), "caseReference", caseReference));
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asString();
    }

    private Answer breach(TestToken caller) {
        return once(caller)
                .ifMatch(as(officer(TAN_MY)).get(location))
                .post(
                        location + "/breach",
                        Map.of(
                                "clause",
                                "no_assist_sex_selection",
                                "decision",
                                "12/KL-SYT",
                                "decidedOn",
                                "2024-11-18"));
    }

    /** Everything that anybody outside the case can read of it, and every refusal that somebody can provoke. */
    private Map<String, String> everythingReadable() {
        var read = new TreeMap<String, String>();
        var readers = Map.of("commune ", officer(TAN_MY), "province ", branchHead(), "district ", officer("24/213/"));
        readers.forEach((name, reader) -> {
            for (var path : List.of(
                    location,
                    sheet,
                    API + "/commitments",
                    API + "/commitments?status=active",
                    API + "/commitments?kind=provider",
                    API + "/commitments?clause=no_assist_sex_selection",
                    API + "/commitments?expiring=true",
                    API + "/commitments?unit=" + TAN_MY,
                    API + "/commitments?search=hoi",
                    API + "/signing-sheets",
                    API + "/gap-list")) {
                var answer = as(reader).get(path).expect(200);
                read.put(name + path, answer.text() + answer.header("ETag"));
            }
            for (var path : List.of("/commitments/summary", "/gap-list/summary")) {
                var numbers = new TreeMap<String, String>();
                as(reader).get(API + path).expect(200).json().properties().stream()
                        .filter(number -> !number.getKey().equals("asOf"))
                        .forEach(number ->
                                numbers.put(number.getKey(), number.getValue().toString()));
                read.put(name + path, numbers.toString());
            }
        });
        read.putAll(refusals());
        read.putAll(told());
        return read;
    }

    private Map<String, String> refusals() {
        var read = new TreeMap<String, String>();
        read.put(
                "breach in future",
                refusal(branchHead(), "/breach", decision("no_assist_sex_selection", "2024-12-01")));
        read.put("breach of no clause", refusal(branchHead(), "/breach", decision("join_communication", "2024-11-18")));
        read.put("breach before", refusal(branchHead(), "/breach", decision("no_assist_sex_selection", "2024-01-18")));
        read.put(
                "annulment",
                refusal(branchHead(), "/annulment", Map.of("decision", "5/QĐ", "decidedOn", "2024-11-18")));
        read.put("remedy", refusal(officer(TAN_MY), "/remedy", Map.of("remediedOn", "2024-11-18")));
        read.put(
                "end in future",
                refusal(officer(TAN_MY), "/end", Map.of("reason", "left_service", "endedOn", "2024-12-01")));
        read.put("signed again", problem(once(officer(TAN_MY)).post(API + "/commitments", signing(SUBJECT, SIGNED))));
        read.put(
                "case of others",
                as(inspectorate()).get(QUESTIONINGS).expect(200).text());
        return read;
    }

    private String refusal(TestToken caller, String act, Map<String, String> body) {
        return problem(once(caller).ifMatch(as(officer(TAN_MY)).get(location)).post(location + act, body));
    }

    private static String problem(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        return answer.status() + answer.json().path("type").asString();
    }

    private static Map<String, String> decision(String clause, String decidedOn) {
        return Map.of("clause", clause, "decision", "12/KL-SYT", "decidedOn", decidedOn);
    }

    /** The events of this commitment, and the newest measures of its two days. */
    private Map<String, String> told() {
        var told = new TreeMap<String, String>();
        for (var event : feed(Province.agency(), API + "/feed")) {
            if (event.toString().contains(id(commitment))) {
                told.put("open " + event.path("id").asString(), event.toString());
            }
        }
        for (var event : feed(TestToken.service("bac-giang"), "/internal/feed")) {
            var data = event.path("data");
            if (event.toString().contains(id(commitment))) {
                told.put("internal " + event.path("id").asString(), event.toString());
            }
            if (List.of(SIGNED, LAPSES).contains(data.path("day").asString())) {
                told.put(
                        String.join(
                                " ",
                                data.path("measure").asString(),
                                data.path("unit").asString(),
                                data.path("owner").asString("-"),
                                data.path("day").asString()),
                        data.path("cells").toString());
            }
        }
        return told;
    }

    private boolean isTold() {
        var told = told();
        return told.keySet().stream().anyMatch(key -> key.startsWith("open "))
                && told.getOrDefault(measure(SIGNED), "").contains("\"-\":1")
                && told.getOrDefault(measure(LAPSES), "").contains("\"-\":-1");
    }

    private static String measure(String day) {
        return "commitments.providers_committed 07201@2004-07-08 - " + day;
    }

    /** Whatever might be told of the acts before is told once a later signature is. */
    private void waitForTheFeed() {
        var later = once(TestToken.in("bac-giang")
                        .unit("24/")
                        .organisation(Province.id("branch"))
                        .roles("data_entry"))
                .post(
                        API + "/commitments",
                        with(
                                signing(provider("Mai Thị Sau", "Phòng khám Sau", SIBLING), "2024-11-01"),
                                "counterparty",
                                Map.of("organisation", Province.id("branch"))))
                .expect(201);
        eventually(() -> feed(Province.agency(), API + "/feed").toString().contains(id(later)));
    }

    @Test
    @Tag("S15")
    void readsAsInForceInEveryListFilterCountHistoryRefusalFeedAndMeasure() {
        eventually(this::isTold);
        var before = everythingReadable();

        var first = questioned();
        assertThat(everythingReadable()).as("questioned").isEqualTo(before);

        dismissed(first);
        assertThat(everythingReadable()).as("dismissed").isEqualTo(before);

        questioned();
        assertThat(everythingReadable()).as("questioned again").isEqualTo(before);

        var told = told();
        waitForTheFeed();
        assertThat(told()).isEqualTo(told);
    }

    private Answer dismissed(Answer questioning) {
        return once(teamHead("24/"))
                .ifMatch(questioning)
                .post(questioning.header("Location") + "/dismissal", null)
                .expect(200);
    }

    @Test
    @Tag("S12")
    void isSeenByThoseOfTheCaseOnly() {
        var questioning = questioned().header("Location");

        assertThat(as(teamHead("24/"))
                        .get(questioning)
                        .expect(200)
                        .json()
                        .path("caseReference")
                        .asString())
                .isEqualTo("KT-2024-017");
        as(teamHead(DONG_SON)).get(questioning).expectProblem(404, "not_found");
        as(foreigner()).get(questioning).expectProblem(403, "not_allowed");
        as(officer(TAN_MY)).get(questioning).expectProblem(403, "not_allowed");
        once(teamHead(DONG_SON))
                .post(QUESTIONINGS, Map.of("commitment", id(commitment), "caseReference", "KT-2024-018"))
                .expectProblem(404, "not_found");
    }

    @Test
    void isOpenOnceAtATimeAndAgainAfterItWasDismissed() {
        var first = questioned();
        once(teamHead("24/"))
                .post(QUESTIONINGS, Map.of("commitment", id(commitment), "caseReference", "KT-2024-018"))
                .expectProblem(409, "questioning_open");

        assertThat(dismissed(first).json().path("outcome").asString()).isEqualTo("not_confirmed");
        questioned();
    }

    @Test
    @Tag("S12")
    void isNothingToTheCasesOfOthers() {
        var ours = questioned();

        as(inspectorate()).get(ours.header("Location")).expectProblem(404, "not_found");
        once(inspectorate())
                .ifMatch(ours)
                .post(ours.header("Location") + "/dismissal", null)
                .expectProblem(404, "not_found");
        assertThat(as(inspectorate()).get(QUESTIONINGS).expect(200).json().path("items"))
                .isEmpty();
        questioned(inspectorate(), "TT-2024-003").expect(201);
        questioned(teamHead("24/"), "KT-2024-018").expectProblem(409, "questioning_open");
    }

    @Test
    void belongsToWhoeverOpenedItAlsoWhenItIsOfAnEarlierVersion() {
        var earlier = questioned();
        tenants.run(BAC_GIANG, () -> {
            mongo.updateMulti(new Query(), new Update().unset("owner").unset("openKey"), "questionings");
            migrations.stream()
                    .filter(migration -> migration.number() == 108)
                    .forEach(migration -> migration.apply(mongo));
        });

        as(teamHead("24/")).get(earlier.header("Location")).expect(200);
        as(inspectorate()).get(earlier.header("Location")).expectProblem(404, "not_found");
        questioned(teamHead("24/"), "KT-2024-018").expectProblem(409, "questioning_open");
    }

    @Test
    void isOpenedByWhoeverReadsTheListsOfTheLine() {
        as(teamHead("24/")).get(location).expect(200);
        as(teamHead("24/")).get(API + "/gap-list").expect(200);
        var teamHead = new Caller(
                "team head", "", BAC_GIANG, new UnitPath("24/"), null, Reach.LINE, Set.of("team_head"), null);
        for (var permission : List.of("self:read", "self:choose", "unit:read", "provider:read", "facility:read")) {
            assertThat(new AccessMatrix().allows(teamHead, permission))
                    .as(permission)
                    .isTrue();
        }
    }

    @Test
    @Tag("S12")
    void isOpenedByNobodyWhoWouldNotSeeIt() {
        var nowhere =
                TestToken.in("bac-giang").unit("24/").line().roles("team_head").subject("team head of no body");

        questioned(nowhere, "KT-2024-017").expectProblem(403, "not_allowed");

        assertThat(as(teamHead("24/")).get(QUESTIONINGS).expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void isListedNewestFirstForThoseOfTheCase() {
        var first = id(questioned());
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 21));
        commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider("Mai Thị Hai", "Phòng khám Hỏi", TAN_MY), "2024-11-01"))
                .expect(201);
        var second = id(questioned());

        var page =
                as(teamHead("24/")).get(QUESTIONINGS + "?limit=1").expect(200).json();
        var rest = as(teamHead("24/"))
                .get(QUESTIONINGS + "?limit=1&after=" + page.path("next").asString())
                .expect(200)
                .json();

        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(second);
        assertThat(rest.path("items").path(0).path("id").asString()).isEqualTo(first);
        assertThat(rest.path("next").asString("")).isEmpty();
        assertThat(as(teamHead(DONG_SON)).get(QUESTIONINGS).expect(200).json().path("items"))
                .isEmpty();
        as(officer(TAN_MY)).get(QUESTIONINGS).expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S54")
    void leavesATraceOfWhoReadItForThoseOfTheCase() {
        var questioning = questioned().header("Location");
        as(teamHead("24/")).get(QUESTIONINGS).expect(200);
        as(teamHead("24/")).get(questioning).expect(200);

        var readings = as(teamHead("24/"))
                .get(questioning + "/readings")
                .expect(200)
                .json()
                .path("items");

        assertThat(readings).hasSize(2);
        assertThat(readings.path(0).path("where").asString()).isEqualTo("record");
        assertThat(readings.path(1).path("where").asString()).isEqualTo("list");
        assertThat(readings.path(0).path("name").asString()).isNotEmpty();
        assertThat(as(teamHead("24/"))
                        .get(questioning + "/readings?limit=1")
                        .expect(200)
                        .json()
                        .has("next"))
                .isTrue();
        as(inspectorate()).get(questioning + "/readings").expectProblem(404, "not_found");
        as(branchHead()).get(questioning + "/readings").expectProblem(403, "not_allowed");
        assertThat(tenants.call(BAC_GIANG, cases::firstGap)).isZero();
    }

    @Test
    @Tag("S12")
    @Tag("S23")
    void whoReadItIsReadPageByPageAndOfOtherCasesNothing() {
        var questioning = questioned().header("Location");
        as(teamHead("24/")).get(questioning).expect(200);
        as(teamHead("24/")).get(QUESTIONINGS).expect(200);
        var readings = as(teamHead("24/"));

        var first = readings.get(questioning + "/readings?limit=1").expect(200).json();
        var second = readings.get(questioning + "/readings?limit=1&after="
                        + first.path("next").asString())
                .expect(200)
                .json();

        assertThat(first.path("items").path(0).path("where").asString()).isEqualTo("list");
        assertThat(second.path("items").path(0).path("where").asString()).isEqualTo("record");
        assertThat(second.has("next")).isFalse();
        readings.get(questioning + "/readings?after=nowhere").expectProblem(400, "invalid_request");
        readings.get(questioning + "/readings?limit=201").expectProblem(400, "invalid_request");
        readings.get(QUESTIONINGS + "/" + UUID.randomUUID() + "/readings").expectProblem(404, "not_found");
        var elsewhere = TestToken.in("cao-bang")
                .unit("04/")
                .organisation(Province.id("branch"))
                .roles("team_head")
                .subject("team head of 04/");
        as(elsewhere).get(questioning + "/readings").expectProblem(404, "not_found");
    }

    @Test
    @Tag("S54")
    void saysNothingOfItToAuditorAndDataProtectionOfficer() {
        var before = audited();
        var questioning = questioned();
        as(teamHead("24/")).get(QUESTIONINGS).expect(200);
        as(teamHead("24/")).get(questioning.header("Location")).expect(200);
        as(teamHead("24/")).get(questioning.header("Location") + "/readings").expect(200);
        assertThat(audited()).isEqualTo(before);
        as(inspectorate()).get(questioning.header("Location")).expectProblem(404, "not_found");
        as(branchHead()).get(questioning.header("Location")).expectProblem(403, "not_allowed");

        for (var watcher : List.of("auditor", "dpo")) {
            var token =
                    TestToken.in("bac-giang").unit("24/").line().roles(watcher).subject(watcher);
            var log = as(token).get(API + "/audit?limit=200").expect(200);
            assertThat(log.text()).doesNotContain(id(questioning));
            assertThat(log.json().path("whole").asBoolean()).isTrue();
            as(token).get(questioning.header("Location") + "/readings").expectProblem(403, "not_allowed");
        }
    }

    /** The entries of the audit with their numbers: one that is left out would show as a gap. */
    private List<String> audited() {
        return tenants.call(BAC_GIANG, () -> audit.newest(Long.MAX_VALUE, 500)).stream()
                .map(entry -> entry.number() + " " + entry.act() + " " + entry.what())
                .toList();
    }

    @Test
    @Tag("S54")
    void showsWhenTheRecordOfWhoReadItWasTouched() {
        as(teamHead("24/")).get(questioned().header("Location")).expect(200);
        tenants.run(
                BAC_GIANG, () -> mongo.updateMulti(new Query(), new Update().set("name", "Ai khác"), "audit_of_cases"));

        assertThat(tenants.call(BAC_GIANG, cases::firstGap)).isEqualTo(1);
        var auditor =
                TestToken.in("bac-giang").unit("24/").line().roles("auditor").subject("auditor");
        var log = as(auditor).get(API + "/audit").expect(200).json();
        assertThat(log.path("whole").asBoolean()).isFalse();
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), "audit_of_cases");
            mongo.remove(new Query(), "audit_checks");
        });
    }

    @Test
    void isBreachedThoughItWasEndedMeanwhileAsOfBeforeTheQuestion() {
        questioned();
        once(officer(TAN_MY))
                .ifMatch(commitment)
                .post(location + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-10"))
                .expect(200);

        assertThat(breach(branchHead()).expect(200).json().path("status").asString())
                .isEqualTo("breached");
    }

    @Test
    void isBreachedThoughItWasSignedAgainMeanwhileAndStaysOnTheList() {
        questioned();
        var next = once(officer(TAN_MY))
                .post(API + "/commitments", with(signing(SUBJECT, "2024-11-05"), "renews", id(commitment)))
                .expect(201);

        breach(branchHead()).expect(200);

        assertThat(as(officer(TAN_MY)).get(API + "/gap-list").text()).contains("\"reason\":\"breached\"");
        once(officer(TAN_MY))
                .post(API + "/commitments", with(signing(SUBJECT, "2024-11-20"), "renews", id(next)))
                .expectProblem(409, "remedy_missing");
        remedied();
        assertThat(as(officer(TAN_MY)).get(API + "/gap-list").text()).doesNotContain("Mai Thị Hỏi");
    }

    private Answer remedied() {
        return once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(location))
                .post(location + "/remedy", Map.of("remediedOn", "2024-11-19"))
                .expect(200);
    }

    @Test
    void isAnnulledByTheBranchHeadOnlyAndCountsAgain() {
        questioned();
        breach(branchHead()).expect(200);
        assertThat(summary("breached")).isEqualTo(1);
        var annulment = Map.of("decision", "5/QĐ-UBND", "decidedOn", "2024-11-20");
        once(officer("24/"))
                .ifMatch(as(officer(TAN_MY)).get(location))
                .post(location + "/annulment", annulment)
                .expectProblem(403, "not_allowed");

        var annulled = once(branchHead())
                .ifMatch(as(officer(TAN_MY)).get(location))
                .post(location + "/annulment", annulment)
                .expect(200)
                .json();

        assertThat(annulled.path("status").asString()).isEqualTo("active");
        assertThat(annulled.has("breach")).isFalse();
        assertThat(as(officer(TAN_MY)).get(API + "/gap-list").text()).doesNotContain("Mai Thị Hỏi");
        assertThat(summary("breached")).isZero();
        assertThat(summary("active")).isEqualTo(1);
        eventually(() -> told().toString().contains("commitment-breach-annulled.v1"));
    }

    private long summary(String number) {
        return as(officer(TAN_MY))
                .get(API + "/commitments/summary")
                .expect(200)
                .json()
                .path(number)
                .asLong(-1);
    }

    private boolean offers(TestToken caller, String act) {
        return as(caller)
                .get(location)
                .expect(200)
                .json()
                .path("actions")
                .valueStream()
                .anyMatch(each -> each.path("name").asString().equals(act)
                        && each.path("allowed").asBoolean());
    }

    @Test
    void offersTheNextSignatureOnceTheBreachIsRemediedAndUntilItIsSigned() {
        questioned();
        var breached = breach(branchHead()).expect(200).json();
        assertThat(breached.path("breach").has("remediedOn")).isFalse();
        assertThat(offers(officer(TAN_MY), "renewal")).isFalse();
        assertThat(offers(branchHead(), "annulment")).isTrue();

        remedied();
        assertThat(offers(officer(TAN_MY), "renewal")).isTrue();

        once(officer(TAN_MY))
                .post(API + "/commitments", signing(SUBJECT, "2024-11-20"))
                .expect(201);
        assertThat(offers(officer(TAN_MY), "renewal")).isFalse();
    }

    @Test
    void isBreachedByTheBranchHeadOnlyWithASignedDecision() {
        breach(branchHead()).expectProblem(409, "commitment_not_questioned");
        var questioning = questioned();
        breach(officer("24/")).expectProblem(403, "not_allowed");

        var breached = breach(branchHead()).expect(200).json();

        assertThat(breached.path("status").asString()).isEqualTo("breached");
        assertThat(breached.path("breach").path("decision").asString()).isEqualTo("12/KL-SYT");
        assertThat(as(officer(TAN_MY)).get(API + "/commitments?status=breached").text())
                .contains("Mai Thị Hỏi");
        assertThat(as(officer(TAN_MY)).get(API + "/gap-list").text()).contains("\"reason\":\"breached\"");
        eventually(() -> as(teamHead("24/"))
                .get(questioning.header("Location"))
                .json()
                .path("outcome")
                .asString("")
                .equals("breach_decided"));
    }

    @Test
    void isSignedAgainOnlyAfterTheRemedyAndLinksBoth() {
        questioned();
        breach(branchHead()).expect(200);
        var subject =
                UUID.fromString(commitment.json().path("subject").path("id").asString());
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(subject, "2024-11-20"))
                .expectProblem(409, "remedy_missing");

        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(location))
                .post(location + "/remedy", Map.of("remediedOn", "2024-11-19"))
                .expect(200);
        var next = once(officer(TAN_MY))
                .post(API + "/commitments", signing(subject, "2024-11-20"))
                .expect(201)
                .json();

        assertThat(next.path("renews").asString()).isEqualTo(id(commitment));
        assertThat(next.path("supplementary").asBoolean()).isTrue();
        var old = as(officer(TAN_MY)).get(location).expect(200).json();
        assertThat(old.path("status").asString()).isEqualTo("breached");
        assertThat(old.path("renewedBy").asString()).isEqualTo(next.path("id").asString());
        assertThat(as(officer(TAN_MY)).get(API + "/gap-list").text()).doesNotContain("Mai Thị Hỏi");
    }
}
