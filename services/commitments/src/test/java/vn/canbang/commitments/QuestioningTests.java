package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.foreigner;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.question.Questioning;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** A questioned commitment reads as in force to everybody outside the case, until a decision is signed. */
class QuestioningTests extends RunningService {

    private static final String QUESTIONINGS = API + "/questionings";

    private Answer commitment;
    private String location = "";

    @BeforeEach
    void oneCommitment() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), Questioning.class));
        commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider("Mai Thị Hỏi", "Phòng khám Hỏi", TAN_MY), "2024-11-01"))
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

    private Answer questioned() {
        return once(teamHead("24/"))
                .post(QUESTIONINGS, Map.of("commitment", id(commitment), "caseReference", "KT-2024-017"))
                .expect(201);
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

    /** Everything that anybody outside the case can read of it. */
    private List<String> everythingReadable() {
        var read = new ArrayList<String>();
        for (var reader : List.of(officer(TAN_MY), branchHead(), officer("24/213/"))) {
            for (var path : List.of(
                    location,
                    API + "/commitments",
                    API + "/commitments?status=active",
                    API + "/commitments?search=hoi",
                    API + "/gap-list")) {
                var answer = as(reader).get(path).expect(200);
                read.add(answer.text() + answer.header("ETag"));
            }
            read.add(as(reader)
                    .get(API + "/commitments/summary")
                    .expect(200)
                    .json()
                    .path("active")
                    .asString());
        }
        eventually(() -> feed(Province.agency(), API + "/feed").toString().contains(id(commitment)));
        read.add(feed(Province.agency(), API + "/feed").toString());
        return read;
    }

    @Test
    @Tag("S15")
    void readsAsInForceInEveryListFilterCountHistoryAndFeed() {
        var before = everythingReadable();

        questioned();

        assertThat(everythingReadable()).isEqualTo(before);
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

        var dismissed = once(teamHead("24/"))
                .ifMatch(first)
                .post(first.header("Location") + "/dismissal", null)
                .expect(200);

        assertThat(dismissed.json().path("outcome").asString()).isEqualTo("not_confirmed");
        questioned();
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
