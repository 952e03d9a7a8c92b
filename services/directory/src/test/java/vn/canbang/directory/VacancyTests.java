package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** Appointments end, others stand in, and what is left open can be seen until somebody takes it. */
@DirectoryTest
class VacancyTests {

    private static final String COMMUNE = "24/213/07201/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private UUID centre;

    @BeforeEach
    void aHealthCentre() {
        province = Province.made(port, identity, "phan-cong", "24", "2024-10-01");
        centre = province.organisation("Trung tâm Y tế " + UUID.randomUUID(), "health_centre", "24/213/");
    }

    @Test
    void anEndedAppointmentShowsWhatItLeavesOpen() {
        var leader = enter("Vũ Thị Trưởng", "leader");

        var ended = end(leader, "2024-09-30").expect(200).json();

        assertThat(ended.at("/leavesOpen")).hasSize(1);
        assertThat(ended.at("/leavesOpen/0/role").asString()).isEqualTo("leader");
        assertThat(ended.at("/leavesOpen/0/since").asString()).isEqualTo("2024-10-01");
        assertThat(ended.at("/leavesOpen/0/lastHolder/name").asString()).isEqualTo("Vũ Thị Trưởng");
        assertThat(openOn("2024-10-01")).containsExactly("leader");
        assertThat(openOn("2024-09-30")).isEmpty();
    }

    @Test
    void anEndThatIsStillToComeIsShownBefore() {
        var leader = enter("Vũ Thị Sắp", "leader");

        var ended = end(leader, "2024-10-20").expect(200).json();

        assertThat(ended.at("/leavesOpen/0/since").asString()).isEqualTo("2024-10-21");
        assertThat(openOn(null)).isEmpty();
        assertThat(openOn("2024-10-21")).containsExactly("leader");
        assertThat(namesEndingBy("2024-10-31")).contains("Vũ Thị Sắp");
        assertThat(namesEndingBy("2024-10-19")).doesNotContain("Vũ Thị Sắp");
    }

    @Test
    void nothingIsOpenWhileAColleagueHoldsTheSamePost() {
        var one = enter("Vũ Thị Nhất", "data_entry");
        enter("Vũ Thị Nhì", "data_entry");

        assertThat(end(one, "2024-09-30").expect(200).json().at("/leavesOpen")).isEmpty();
        assertThat(openOn(null)).isEmpty();
    }

    @Test
    void whoStandsInKeepsTheWorkGoingButThePostIsOpen() {
        var principal = enter("Vũ Thị Chính", "leader");
        var deputy = enter("Vũ Thị Phó", "data_entry");
        var standingIn = appoint(deputy, principal, "leader").expect(200).json();
        assertThat(standingIn.at("/appointments/1/actingFor").asString()).isEqualTo("Vũ Thị Chính");

        var ended = end(principal, "2024-09-30").expect(200).json();

        assertThat(ended.at("/leavesOpen/0/role").asString()).isEqualTo("leader");
        assertThat(ended.at("/leavesOpen/0/deputies/0/name").asString()).isEqualTo("Vũ Thị Phó");
        enter("Vũ Thị Kế", "leader");
        assertThat(openOn(null)).isEmpty();
    }

    @Test
    void nobodyStandsInForMoreThanTheOtherMayNorForThemselves() {
        var principal = enter("Vũ Thị Gốc", "data_entry");
        var deputy = enter("Vũ Thị Thay", "data_entry");
        var elsewhere = province.organisation("Trung tâm Y tế " + UUID.randomUUID(), "health_centre", "24/215/");

        appoint(deputy, principal, "leader").expectProblem(422, "role_not_of_principal");
        appoint(principal, principal, "data_entry").expectProblem(422, "appointment_unknown");
        var body = new HashMap<>(standingIn(principal, "data_entry"));
        body.put("organisationId", elsewhere);
        send(deputy, body).expectProblem(422, "appointment_unknown");
    }

    @Test
    @Tag("S14")
    void whoStandsInReachesNoFurtherThanTheOther() {
        var principal = enterAt(COMMUNE, "Vũ Thị Xã", "data_entry");
        var deputy = enter("Vũ Thị Huyện", "leader");
        var further = new HashMap<>(standingIn(principal, "data_entry"));
        further.put("unit", "24/213/");

        send(deputy, further).expectProblem(422, "unit_unknown");
        var sibling = new HashMap<>(further);
        sibling.put("unit", "24/213/07207/");
        send(deputy, sibling).expectProblem(422, "unit_unknown");
        var standsIn = appoint(deputy, principal, "data_entry").expect(200).json();

        assertThat(standsIn.at("/appointments/1/unit/path").asString()).isEqualTo(COMMUNE);
    }

    @Test
    void whoStandsInForAPartIsNamedAsWell() {
        var principal = enter("Vũ Thị Cả", "data_entry");
        var deputy = enter("Vũ Thị Phần", "leader");
        var part = new HashMap<>(standingIn(principal, "data_entry"));
        part.put("unit", COMMUNE);
        send(deputy, part).expect(200);

        var ended = end(principal, "2024-09-30").expect(200).json();

        assertThat(ended.at("/leavesOpen/0/deputies/0/name").asString()).isEqualTo("Vũ Thị Phần");
    }

    @Test
    void aBodyThatHasEndedLeavesNothingOpen() {
        var leader = enter("Vũ Thị Cuối", "leader");
        end(leader, "2024-09-30").expect(200);
        var path = API + "/organisations/" + centre;

        admin().ifMatch(admin().get(path))
                .post(path + "/end", Map.of("lastDay", "2024-09-30"))
                .expect(200);

        assertThat(openOn(null)).isEmpty();
    }

    private JsonNode enter(String name, String role) {
        var username = "pc." + UUID.randomUUID().toString().substring(0, 8);
        return admin().post(API + "/people", Province.person(name, username, centre, role))
                .expect(201)
                .json()
                .at("/person");
    }

    private JsonNode enterAt(String unit, String name, String role) {
        var post = Map.of("organisationId", centre, "unit", unit, "roles", List.of(role), "validFrom", "2024-01-01");
        var username = "pc." + UUID.randomUUID().toString().substring(0, 8);
        return admin().post(API + "/people", Map.of("name", name, "username", username, "appointments", List.of(post)))
                .expect(201)
                .json()
                .at("/person");
    }

    private Answer end(JsonNode person, String lastDay) {
        var path = pathOf(person);
        var appointment = person.at("/appointments/0/id").asString();
        return admin().ifMatch(admin().get(path))
                .post(path + "/appointments/" + appointment + "/end", Map.of("lastDay", lastDay));
    }

    private Answer appoint(JsonNode deputy, JsonNode principal, String role) {
        return send(deputy, standingIn(principal, role));
    }

    private Answer send(JsonNode person, Map<String, Object> body) {
        var path = pathOf(person);
        return admin().ifMatch(admin().get(path)).post(path + "/appointments", body);
    }

    private Map<String, Object> standingIn(JsonNode principal, String role) {
        return Map.of(
                "organisationId",
                centre,
                "roles",
                List.of(role),
                "validFrom",
                "2024-09-01",
                "deputyOf",
                principal.at("/appointments/0/id").asString());
    }

    private List<String> openOn(@Nullable String day) {
        return rows("/people/vacancies?limit=200" + (day == null ? "" : "&on=" + day)).stream()
                .filter(open -> open.at("/organisation/id").asString().equals(centre.toString()))
                .map(open -> open.at("/role").asString())
                .toList();
    }

    private List<String> namesEndingBy(String day) {
        return rows("/people?limit=200&endingBy=" + day).stream()
                .map(person -> person.at("/name").asString())
                .toList();
    }

    /** All rows of a list, page after page. */
    private List<JsonNode> rows(String list) {
        var all = new ArrayList<JsonNode>();
        var place = "";
        while (true) {
            var page = admin().get(API + list + place).expect(200).json();
            page.at("/items").forEach(all::add);
            if (!page.hasNonNull("next")) {
                return all;
            }
            place = "&after=" + page.at("/next").asString();
        }
    }

    private static String pathOf(JsonNode person) {
        return API + "/people/" + person.at("/id").asString();
    }

    private Api admin() {
        return province.as(province.administrator());
    }
}
