package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.person;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.person.Projection;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** People are appointed, and their accounts say what they are. */
@DirectoryTest
class PeopleTests {

    private static final String DISTRICT = "24/213/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private UUID centre;

    @BeforeEach
    void aProvinceWithAHealthCentre() {
        province = Province.made(port, identity, "nhan-su", "24", "2024-10-01");
        centre = province.organisation("Trung tâm Y tế " + UUID.randomUUID(), "health_centre", DISTRICT);
    }

    @AfterEach
    void keycloakIsBack() {
        identity.away = false;
    }

    @Test
    @Tag("S31")
    void thePasswordIsShownOnceAndIsForOneUse() {
        var request = admin().with("Idempotency-Key", UUID.randomUUID().toString());
        var body = person("Vũ Thị Một", "ns.mot." + random(), centre, "population_officer");

        var first = request.post(API + "/people", body).expect(201).json();
        var again = request.post(API + "/people", body).expect(201).json();

        assertThat(first.at("/password").asString()).hasSize(16);
        assertThat(again.has("password")).isFalse();
        assertThat(identity.of(String.valueOf(body.get("username"))).temporary())
                .isTrue();
        assertThat(again.at("/person/id")).isEqualTo(first.at("/person/id"));
    }

    @Test
    @Tag("S31")
    void aPasswordIsRenewedOnceForEachRequest() {
        var username = "ns.doi." + random();
        var path = passwordOf(username);
        var request = admin().with("Idempotency-Key", UUID.randomUUID().toString());

        var first = request.post(path, null).expect(200).json().at("/password").asString();
        request.post(path, null).expectProblem(409, "secret_already_shown");

        assertThat(identity.of(username).password()).isEqualTo(first);
        var second = admin().post(path, null).expect(200).json().at("/password").asString();
        assertThat(second).hasSize(16).isNotEqualTo(first);
        assertThat(identity.of(username).password()).isEqualTo(second);
    }

    @Test
    @Tag("S31")
    void twentyRequestsAtOnceMakeOnePasswordAndShowThatOne() throws InterruptedException {
        var username = "ns.cung." + random();
        var path = passwordOf(username);
        var request = admin().with("Idempotency-Key", UUID.randomUUID().toString());
        var shown = new ConcurrentLinkedQueue<String>();
        var refused = new ConcurrentLinkedQueue<Integer>();

        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            together.invokeAll(Collections.nCopies(20, () -> {
                var answer = request.post(path, null);
                return answer.status() == 200
                        ? shown.add(answer.json().at("/password").asString())
                        : refused.add(answer.status());
            }));
        }

        assertThat(shown).containsExactly(identity.of(username).password());
        assertThat(refused).hasSize(19).containsOnly(409);
    }

    @Test
    @Tag("S34")
    void withKeycloakAwayThePasswordIsRenewedByTheSameRequestLater() {
        var path = passwordOf("ns.sau." + random());
        var request = admin().with("Idempotency-Key", UUID.randomUUID().toString());
        identity.away = true;
        request.post(path, null).expectProblem(503, "temporarily_unavailable");

        identity.away = false;

        assertThat(request.post(path, null).expect(200).json().at("/password").asString())
                .hasSize(16);
    }

    @Test
    void aNameThatTheSignInWouldRefuseIsRefusedBeforeAnythingIsKept() {
        var username = "ns.ten." + random();

        var refused = admin().post(API + "/people", person("Vũ Thị <Một>", username, centre, "leader"))
                .expect(400);

        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
        admin().post(API + "/people", person("Vũ Thị Một", username, centre, "leader"))
                .expect(201);
    }

    @Test
    void oneAccountThatCannotBeWrittenDoesNotHoldUpTheOthers() {
        var broken = "ns.hong." + random();
        var whole = "ns.lanh." + random();
        enterForDecember("Vũ Thị Hỏng", broken);
        enterForDecember("Vũ Thị Lành", whole);
        identity.refused.add(identity.idOf(broken));
        try {
            shiftTo("2024-12-01");
            Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> isActive(whole));
            assertThat(isActive(broken)).isFalse();

            identity.refused.clear();
            Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> isActive(broken));
        } finally {
            identity.refused.clear();
            shiftTo("2024-10-01");
        }
    }

    @Test
    void anAccountIsClosedWhenTheLastAppointmentEnds() {
        var username = "ns.hai." + random();
        var entered = admin().post(API + "/people", person("Vũ Thị Hai", username, centre, "leader"))
                .expect(201);
        var id = entered.json().at("/person/id").asString();
        var appointment = entered.json().at("/person/appointments/0/id").asString();
        assertThat(active(username).roles()).containsExactly("leader");

        var ended = admin().ifMatch(admin().get(API + "/people/" + id))
                .post(API + "/people/" + id + "/appointments/" + appointment + "/end", Map.of("lastDay", "2024-09-30"))
                .expect(200);

        assertThat(ended.json().at("/account").asString()).isEqualTo("disabled");
        assertThat(Objects.requireNonNull(identity.of(username).projection()).active())
                .isNull();
    }

    @Test
    @Tag("S08")
    void whoHoldsNoAppointmentAnyMoreReadsThatItHasEndedAndNothingElse() {
        var username = "ns.roi." + random();
        var entered = admin().post(API + "/people", person("Vũ Thị Rời", username, centre, "leader"))
                .expect(201);
        var id = entered.json().at("/person/id").asString();
        var appointment = entered.json().at("/person/appointments/0/id").asString();
        admin().ifMatch(admin().get(API + "/people/" + id))
                .post(API + "/people/" + id + "/appointments/" + appointment + "/end", Map.of("lastDay", "2024-09-30"))
                .expect(200);
        assertThat(Objects.requireNonNull(identity.of(username).projection()).open())
                .isTrue();
        var left = province.as(
                TestToken.in("nhan-su").subject(identity.idOf(username)).roles());

        var me = left.get(API + "/me").expect(200).json();

        assertThat(me.at("/ended/validTo").asString()).isEqualTo("2024-09-30");
        assertThat(me.at("/ended/organisation/id").asString()).isEqualTo(centre.toString());
        assertThat(me.at("/appointments")).isEmpty();
        assertThat(me.at("/permissions").valueStream().map(JsonNode::asString)).containsExactly("self:read");
        left.get(API + "/units").expectProblem(403, "not_allowed");
        left.get(API + "/villages").expectProblem(403, "not_allowed");
        left.get(API + "/organisations").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S14")
    void nobodySignsInForAnOrganisationThatHasEnded() {
        var username = "ns.het." + random();
        var entered = admin().post(API + "/people", person("Vũ Thị Hết", username, centre, "leader"))
                .expect(201);
        var path = API + "/people/" + entered.json().at("/person/id").asString();
        assertThat(isActive(username)).isTrue();

        endCentre(Map.of("lastDay", "2024-09-30"));

        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> !isActive(username));
        var ended = admin().get(path).expect(200).json();
        assertThat(ended.at("/appointments/0/validTo").asString()).isEqualTo("2024-09-30");
        assertThat(ended.at("/account").asString()).isEqualTo("disabled");
        appointAtCentre(path, "2024-10-01").expectProblem(422, "organisation_ended");
        var late = appointAtCentre(path, "2024-06-01").expect(200).json();
        assertThat(late.at("/appointments/1/validTo").asString()).isEqualTo("2024-09-30");
    }

    @Test
    @Tag("S08")
    void postsOfAnOrganisationThatIsSucceededGoOnInTheOneThatSucceeds() {
        var username = "ns.tiep." + random();
        var entered = admin().post(API + "/people", person("Vũ Thị Tiếp", username, centre, "leader", "data_entry"))
                .expect(201);
        var path = API + "/people/" + entered.json().at("/person/id").asString();
        var successor = province.organisation("Sở Y tế " + UUID.randomUUID(), "department_of_health", "24/");

        endCentre(Map.of("lastDay", "2024-09-30", "successorId", successor));

        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() ->
                        isActive(username) && active(username).organisation().equals(successor));
        var posts = admin().get(path).expect(200).json().at("/appointments");
        assertThat(posts).hasSize(2);
        assertThat(posts.at("/0/validTo").asString()).isEqualTo("2024-09-30");
        assertThat(posts.at("/1/validFrom").asString()).isEqualTo("2024-10-01");
        assertThat(posts.at("/1/unit/path").asString()).isEqualTo(DISTRICT);
        assertThat(active(username).roles()).containsExactlyInAnyOrder("leader", "data_entry");
    }

    @Test
    void whoStandsInGoesOnStandingInThePostThatGoesOnBesideTheirs() {
        var chair = admin().post(API + "/people", person("Vũ Thị Chính", "ns.chinh." + random(), centre, "leader"))
                .expect(201)
                .json();
        var chairs = API + "/people/" + chair.at("/person/id").asString();
        var standing = Map.of(
                "organisationId",
                centre,
                "roles",
                List.of("leader"),
                "validFrom",
                "2024-02-01",
                "deputyOf",
                chair.at("/person/appointments/0/id").asString());
        var deputy = admin().post(
                        API + "/people",
                        Map.of(
                                "name",
                                "Vũ Thị Phó",
                                "username",
                                "ns.pho." + random(),
                                "appointments",
                                List.of(standing)))
                .expect(201)
                .json();
        var deputys = API + "/people/" + deputy.at("/person/id").asString();
        var successor = province.organisation("Sở Y tế " + UUID.randomUUID(), "department_of_health", "24/");

        endCentre(Map.of("lastDay", "2024-09-30", "successorId", successor));

        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var goesOn = admin().get(chairs).expect(200).json().at("/appointments/1/id");
            var standsIn = admin().get(deputys).expect(200).json().at("/appointments/1/deputyOf");
            assertThat(goesOn.asString()).isNotEmpty();
            assertThat(standsIn).isEqualTo(goesOn);
        });
    }

    @Test
    void whoIsAppointedInAnOrganisationThatIsBeingSucceededGoesOnAsWell() {
        var username = "ns.muon." + random();
        var next = province.organisation("Trung tâm Y tế " + UUID.randomUUID(), "health_centre", DISTRICT);
        endCentre(Map.of("lastDay", "2024-12-31", "successorId", next));

        var entered = admin().post(API + "/people", person("Vũ Thị Muộn", username, centre, "leader"))
                .expect(201);

        var path = API + "/people/" + entered.json().at("/person/id").asString();
        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var posts = admin().get(path).expect(200).json().at("/appointments");
            assertThat(posts.at("/0/validTo").asString()).isEqualTo("2024-12-31");
            assertThat(posts.at("/1/organisation/id").asString()).isEqualTo(next.toString());
            assertThat(posts.at("/1/validFrom").asString()).isEqualTo("2025-01-01");
        });
        assertThat(active(username).organisation()).isEqualTo(centre);
    }

    @Test
    void onlyAnOrganisationThatIsThereOnTheDayAfterSucceeds() {
        var other = province.organisation("Trung tâm Y tế " + UUID.randomUUID(), "health_centre", DISTRICT);
        var path = API + "/organisations/" + other;
        admin().ifMatch(admin().get(path))
                .post(path + "/end", Map.of("lastDay", "2024-06-30"))
                .expect(200);
        var ended = API + "/organisations/" + centre;

        admin().ifMatch(admin().get(ended))
                .post(ended + "/end", Map.of("lastDay", "2024-09-30", "successorId", other))
                .expectProblem(422, "successor_closes");
    }

    private void endCentre(Map<String, Object> end) {
        var path = API + "/organisations/" + centre;
        admin().ifMatch(admin().get(path)).post(path + "/end", end).expect(200);
    }

    private Answer appointAtCentre(String path, String from) {
        return admin().ifMatch(admin().get(path))
                .post(
                        path + "/appointments",
                        Map.of("organisationId", centre, "roles", List.of("data_entry"), "validFrom", from));
    }

    @Test
    void whoHasSeveralAppointmentsChoosesAsWhatToWork() {
        var username = "ns.ba." + random();
        var first = admin().post(API + "/people", person("Vũ Thị Ba", username, centre, "data_entry"))
                .expect(201)
                .json();
        var id = first.at("/person/id").asString();
        admin().ifMatch(admin().get(API + "/people/" + id))
                .post(
                        API + "/people/" + id + "/appointments",
                        Map.of(
                                "organisationId",
                                centre,
                                "roles",
                                List.of("leader"),
                                "validFrom",
                                "2024-02-01",
                                "actingFor",
                                "Giám đốc"))
                .expect(200);
        assertThat(active(username).roles()).containsExactly("leader");
        var self = TestToken.in("nhan-su")
                .subject(identity.idOf(username))
                .unit(DISTRICT)
                .line()
                .organisation(centre)
                .roles("leader");

        var me = Api.at(port)
                .as(self)
                .post(
                        API + "/me/active-appointment",
                        Map.of(
                                "appointmentId",
                                first.at("/person/appointments/0/id").asString()))
                .expect(200)
                .json();

        assertThat(active(username).roles()).containsExactly("data_entry");
        aChoiceSentAgainDoesNotUndoALaterOne(self, me);
        assertThat(me.at("/appointments")).hasSize(2);
        assertThat(me.at("/appointment/roles/0").asString()).isEqualTo("data_entry");
        assertThat(me.at("/unitPath/1/path").asString()).isEqualTo(DISTRICT);
    }

    @Test
    void anAppointmentBeginsByItselfOnItsDay() {
        var username = "ns.bon." + random();
        enterForDecember("Vũ Thị Bốn", username);
        assertThat(isActive(username)).isFalse();

        shiftTo("2024-12-01");

        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> isActive(username));
        shiftTo("2024-10-01");
    }

    @Test
    void rolesHaveToFitTheirLevelAndEachOther() {
        admin().post(API + "/people", person("Sai", "ns.sai1", centre, "branch_head"))
                .expectProblem(422, "role_not_at_level");
        var department = province.organisation("Sở Y tế " + UUID.randomUUID(), "department_of_health", "24/");
        admin().post(API + "/people", person("Sai", "ns.sai2", department, "auditor", "leader"))
                .expectProblem(422, "role_stands_alone");
        admin().post(API + "/people", person("Sai", "Tên Sai", centre, "leader"))
                .expectProblem(400, "invalid_request");
        admin().post(API + "/people", person("Trùng", "nhan-su.quantri", centre, "leader"))
                .expectProblem(422, "username_taken");
    }

    @Test
    @Tag("S19")
    void whoAdministersOrWatchesHasNoOtherPostMeanwhile() {
        var department = province.organisation("Sở Y tế " + UUID.randomUUID(), "department_of_health", "24/");
        var entered = admin().post(
                        API + "/people", person("Vũ Thị Kiểm", "ns.kiem." + random(), department, "tenant_admin"))
                .expect(201);
        var path = API + "/people/" + entered.json().at("/person/id").asString();
        var held = path + "/appointments/"
                + entered.json().at("/person/appointments/0/id").asString();

        for (var role : List.of("auditor", "external_supervisor", "leader")) {
            further(path, post(department, role, "2024-12-01")).expectProblem(422, "role_stands_alone");
        }
        admin().ifMatch(admin().get(path))
                .post(held + "/end", Map.of("lastDay", "2024-11-30"))
                .expect(200);
        further(path, post(department, "auditor", "2024-12-01")).expect(200);
        further(path, post(department, "leader", "2024-12-31")).expectProblem(422, "role_stands_alone");

        admin().post(
                        API + "/people",
                        Map.of(
                                "name",
                                "Vũ Thị Hai Vai",
                                "username",
                                "ns.haivai." + random(),
                                "appointments",
                                List.of(
                                        post(department, "auditor", "2024-12-01"),
                                        post(centre, "population_officer", "2024-12-01"))))
                .expectProblem(422, "role_stands_alone");
    }

    private Answer further(String path, Map<String, Object> post) {
        return admin().ifMatch(admin().get(path)).post(path + "/appointments", post);
    }

    private static Map<String, Object> post(UUID organisation, String role, String from) {
        return Map.of("organisationId", organisation, "roles", List.of(role), "validFrom", from);
    }

    @Test
    @Tag("S17")
    void nobodyChangesTheirOwnAppointments() {
        var people = admin().get(API + "/people?q=quan").expect(200).json();
        var self = people.at("/items/0");

        admin().ifMatch(admin().get(API + "/people/" + self.at("/id").asString()))
                .post(
                        API + "/people/" + self.at("/id").asString() + "/appointments",
                        Map.of("organisationId", centre, "roles", List.of("leader"), "validFrom", "2024-01-01"))
                .expectProblem(422, "own_appointment");
    }

    @Test
    @Tag("S34")
    void withKeycloakAwayNobodyIsEnteredHalf() {
        identity.away = true;
        admin().post(API + "/people", person("Chờ", "ns.cho", centre, "leader"))
                .expectProblem(503, "temporarily_unavailable");
        identity.away = false;

        assertThat(admin().get(API + "/people?q=ns.cho").json().at("/items")).isEmpty();
    }

    @Test
    void aRealProvinceTakesNoPasswordsFromRequests() {
        var real = new HashMap<>(Province.tenant("ns-that", "04", "2024-10-01"));
        real.put("demonstration", false);
        real.remove("today");
        Api.at(port)
                .as(TestToken.operator())
                .with("Idempotency-Key", "make-ns-that")
                .post(API + "/tenants", real)
                .expect(201);
        var administrator = TestToken.in("ns-that")
                .subject(identity.idOf("ns-that.quantri"))
                .unit("04/")
                .line()
                .roles("tenant_admin");

        Api.at(port)
                .as(administrator)
                .post(API + "/people", Map.of("name", "Ai Đó", "username", "nst.aido", "password", "MatKhau-Cua-Toi1"))
                .expectProblem(422, "password_not_allowed");
    }

    @Test
    @Tag("S54")
    void readingPeopleAndChangingRolesStandsInTheAudit() {
        admin().get(API + "/people").expect(200);

        var audit = province.as(province.officer("24/", "auditor"))
                .get(API + "/audit?limit=200")
                .expect(200)
                .json();

        assertThat(audit.at("/whole").asBoolean()).isTrue();
        assertThat(audit.at("/items")
                        .valueStream()
                        .map(entry -> entry.at("/act").asString()))
                .contains("read", "person_entered");
        province.as(province.administrator()).get(API + "/audit").expectProblem(403, "not_allowed");
    }

    private void aChoiceSentAgainDoesNotUndoALaterOne(TestToken self, JsonNode me) {
        var path = API + "/me/active-appointment";
        var asLeader = Map.of("appointmentId", me.at("/appointments/1/id").asString());
        var asClerk = Map.of("appointmentId", me.at("/appointments/0/id").asString());
        var first =
                Api.at(port).as(self).with("Idempotency-Key", UUID.randomUUID().toString());
        first.post(path, asLeader).expect(200);
        Api.at(port).as(self).post(path, asClerk).expect(200);

        var again = first.post(path, asLeader).expect(200).json();

        assertThat(again.at("/appointment/id").asString()).isEqualTo(asClerk.get("appointmentId"));
    }

    private String passwordOf(String username) {
        var entered = admin().post(API + "/people", person("Vũ Thị Đổi", username, centre, "leader"))
                .expect(201);
        return API + "/people/" + entered.json().at("/person/id").asString() + "/password";
    }

    private void enterForDecember(String name, String username) {
        var body = Map.of(
                "name",
                name,
                "username",
                username,
                "appointments",
                List.of(Map.of("organisationId", centre, "roles", List.of("leader"), "validFrom", "2024-12-01")));
        admin().post(API + "/people", body).expect(201);
    }

    private void shiftTo(String today) {
        Api.at(port)
                .as(TestToken.operator())
                .post(API + "/tenants/nhan-su/today-shift", Map.of("today", today))
                .expect(200);
    }

    private boolean isActive(String username) {
        return Objects.requireNonNull(identity.of(username).projection()).active() != null;
    }

    private Projection.Active active(String username) {
        return Objects.requireNonNull(
                Objects.requireNonNull(identity.of(username).projection()).active());
    }

    private Api admin() {
        return province.as(province.administrator());
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
