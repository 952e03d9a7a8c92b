package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Posts of a closing body that come after its successor was confirmed: looked at by a second person before they go on. */
@DirectoryTest
class LatePostTests {

    private static final String WARD = "04/040/01273/";
    private static final String NEW_WARD = "04/01273/";
    private static final String CONFIRMATION = "late-post-confirmation";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Reform reform;
    private UUID committee;
    private UUID chair;
    private UUID id;

    @BeforeEach
    void aConfirmedReform() {
        reform = Reform.in(port, identity, "04", "2025-06-15");
        committee = reform.organisation("UBND phường Hợp Giang", "peoples_committee", WARD, "2010-01-01");
        reform.organisation("UBND phường Thục Phán", "peoples_committee", NEW_WARD, "2025-07-01");
        chair = reform.person("Chair", committee, "leader", "data_entry");
        id = Reform.id(reform.plan("2025-07-01"));
        reform.send(reform.leader(), id, "confirmation", null).expect(200);
    }

    @Test
    @Tag("S17")
    void aPostThatCameLateGoesOnOnlyWhenASecondPersonHasLookedAtIt() {
        var newcomer = reform.person("Newcomer", committee, "data_entry");
        reform.shiftTo("2025-07-01");

        assertThat(reform.view(id).at("/latePosts").asInt()).isEqualTo(1);
        assertThat(reform.list(reform.leader(), id, "bodies")
                        .getFirst()
                        .at("/peopleLate")
                        .asInt())
                .isEqualTo(1);
        assertThat(reform.leader()
                        .get(Reform.BASE)
                        .json()
                        .at("/items/0/latePosts")
                        .asInt())
                .isEqualTo(1);
        var late = reform.list(reform.leader(), id, "late-posts");
        assertThat(late).hasSize(1);
        assertThat(late.getFirst().at("/person/name").asString()).isEqualTo("Newcomer");
        assertThat(late.getFirst().at("/to/unit/path").asString()).isEqualTo(NEW_WARD);
        reform.administrator().get(Reform.BASE + "/" + id + "/late-posts").expectProblem(403, "not_allowed");
        reform.send(reform.administrator(), id, "execution", null).expectProblem(422, "reorganisation_late_posts");
        assertThat(postsOf(newcomer)).hasSize(1);

        reform.send(reform.leader(), id, CONFIRMATION, Map.of("appointments", List.of(postOf(newcomer))))
                .expect(200);
        reform.carryOut(id);

        assertThat(reform.view(id)
                        .at("/steps")
                        .valueStream()
                        .map(step -> step.at("/act").asString()))
                .containsSubsequence("confirm", "confirm_posts", "begin");
        assertThat(postsOf(newcomer)).hasSize(2);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(reform.signedInAt("Newcomer")).isEqualTo(NEW_WARD));
    }

    @Test
    @Tag("S17")
    void whoAppointedIsNoSecondPerson() {
        var other = reform.province.officer("04/", "tenant_admin").subject("another-administrator");
        var entered = reform.province
                .as(other)
                .post(
                        API + "/people",
                        Province.person("Newcomer", reform.userName("Newcomer"), committee, "data_entry"))
                .expect(201)
                .json();
        var post = Map.of(
                "appointments", List.of(entered.at("/person/appointments/0/id").asString()));
        var samePerson =
                reform.province.as(reform.province.officer("04/", "leader").subject("another-administrator"));

        reform.send(samePerson, id, CONFIRMATION, post).expectProblem(422, "reorganisation_same_person");
        reform.send(reform.leader(), id, CONFIRMATION, Map.of("appointments", List.of(UUID.randomUUID())))
                .expectProblem(422, "appointment_not_passing");
        reform.send(reform.administrator(), id, CONFIRMATION, post).expectProblem(403, "not_allowed");
        reform.send(reform.leader(), id, CONFIRMATION, post).expect(200);

        assertThat(reform.view(id).at("/latePosts").asInt()).isZero();
    }

    @Test
    void aLatePostMayBeLeftToEndByChoice() {
        var newcomer = reform.person("Newcomer", committee, "data_entry");
        var post = postOf(newcomer);

        reform.send(reform.administrator(), id, "successors", Map.of("organisation", committee, "appointment", post))
                .expect(200);
        reform.send(
                        reform.administrator(),
                        id,
                        "successors",
                        Map.of("organisation", committee, "appointment", postOf(chair)))
                .expectProblem(409, "reorganisation_state");
        reform.send(reform.leader(), id, CONFIRMATION, Map.of("appointments", List.of(post)))
                .expect(200);
        reform.shiftTo("2025-07-01");
        reform.carryOut(id);

        assertThat(postsOf(newcomer)).hasSize(1);
        assertThat(postsOf(newcomer).at("/0/validTo").asString()).isEqualTo("2025-06-30");
    }

    @Test
    @Tag("S17")
    void aBodyThatCameLateIsNotDecidedByAProposalThatNobodyConfirmed() {
        reform.organisation("Trạm Y tế phường Hợp Giang", "commune_health_station", WARD, "2010-01-01");
        reform.organisation("Trạm Y tế phường Thục Phán", "commune_health_station", NEW_WARD, "2025-07-01");
        reform.shiftTo("2025-07-01");

        assertThat(reform.view(id).at("/bodiesUndecided").asInt()).isEqualTo(1);
        reform.send(reform.administrator(), id, "execution", null).expectProblem(422, "reorganisation_undecided");
        reform.send(reform.administrator(), id, "withdrawal", Map.of("reason", "Có cơ quan mới"))
                .expect(200);
        reform.plan("2025-07-01");
        assertThat(reform.view(id).at("/bodiesUndecided").asInt()).isZero();
        reform.send(reform.leader(), id, "confirmation", null).expect(200);

        reform.carryOut(id);

        assertThat(reform.list(reform.leader(), id, "bodies"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body.has("chosen")).isTrue());
    }

    @Test
    void whoLeavesBeforeTheDayDoesNotGoOn() {
        awaitPosts(chair, 2);
        var seen = reform.administrator().get(API + "/people/" + chair).expect(200);

        reform.administrator()
                .ifMatch(seen)
                .post(
                        API + "/people/" + chair + "/appointments/" + postOf(chair) + "/end",
                        Map.of("lastDay", "2025-06-20"))
                .expect(200);

        assertThat(postsOf(chair)).hasSize(1);
    }

    @Test
    void whoStandsInForSomebodyGoesOnStandingInForThem() {
        var deputy = aDeputyOfTheChair();
        reform.send(reform.leader(), id, CONFIRMATION, Map.of("appointments", List.of(postOf(deputy))))
                .expect(200);
        reform.shiftTo("2025-07-01");

        reform.carryOut(id);

        var next = postsOf(deputy).at("/1");
        assertThat(next.at("/actingFor").asString()).isEqualTo("Chair");
        assertThat(next.at("/deputyOf").asString())
                .isEqualTo(postsOf(chair).at("/1/id").asString());
    }

    @Test
    void whoStoodInForAPostThatGoesOnNowhereStandsInForNone() {
        reform.send(reform.administrator(), id, "withdrawal", Map.of("reason", "Chọn lại"))
                .expect(200);
        awaitPosts(chair, 1);
        var deputy = aDeputyOfTheChair();
        reform.plan("2025-07-01");
        reform.send(
                        reform.administrator(),
                        id,
                        "successors",
                        Map.of("organisation", committee, "appointment", postOf(chair)))
                .expect(200);
        reform.send(reform.leader(), id, "confirmation", null).expect(200);
        reform.shiftTo("2025-07-01");

        reform.carryOut(id);

        assertThat(postsOf(chair)).hasSize(1);
        assertThat(postsOf(deputy)).hasSize(2);
        assertThat(postsOf(deputy).at("/1").has("deputyOf")).isFalse();
    }

    private UUID aDeputyOfTheChair() {
        var body = Map.of(
                "name",
                "Deputy",
                "username",
                reform.userName("Deputy"),
                "appointments",
                List.of(Map.of(
                        "organisationId",
                        committee,
                        "roles",
                        List.of("data_entry"),
                        "validFrom",
                        "2025-06-01",
                        "deputyOf",
                        postOf(chair))));
        var entered = reform.administrator().post(API + "/people", body).expect(201);
        return UUID.fromString(entered.json().at("/person/id").asString());
    }

    private JsonNode postsOf(UUID person) {
        return reform.record("people", person).at("/appointments");
    }

    private String postOf(UUID person) {
        return postsOf(person).at("/0/id").asString();
    }

    private void awaitPosts(UUID person, int number) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(postsOf(person)).hasSize(number));
    }
}
