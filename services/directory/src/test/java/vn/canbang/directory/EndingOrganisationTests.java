package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** Before a body is ended it can be seen whom that concerns, and afterwards which one went on. */
@DirectoryTest
class EndingOrganisationTests {

    private static final String HELD = API + "/people/held-posts?organisation=";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private UUID centre;

    @BeforeEach
    void aHealthCentre() {
        province = Province.made(port, identity, "ket-thuc", "24", "2024-10-01");
        centre = province.organisation("Trung tâm Y tế " + UUID.randomUUID(), "health_centre", "24/213/");
    }

    @Test
    void countsPeopleAndTheirPostsFromTodayOn() {
        enter(List.of(post("2024-01-01", null, "leader"), post("2024-01-01", "2024-10-01", "data_entry")));
        enter(List.of(post("2024-11-01", null, "data_entry")));
        enter(List.of(post("2024-01-01", "2024-09-30", "data_entry")));

        var held = held(centre);

        assertThat(held.path("people").asInt()).isEqualTo(2);
        assertThat(held.path("posts").asInt()).isEqualTo(3);
    }

    @Test
    void countsNobodyOfABodyThatNobodyWorksFor() {
        var held = held(UUID.randomUUID());

        assertThat(held.path("people").asInt(-1)).isZero();
        assertThat(held.path("posts").asInt(-1)).isZero();
    }

    @Test
    @Tag("S10")
    void isForWhoeverMayReadPeople() {
        var reader = TestToken.in("ket-thuc")
                .unit("24/213/")
                .line()
                .organisation(centre)
                .roles("data_entry")
                .subject("reader");

        Api.at(port).as(reader).get(HELD + centre).expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S23")
    void refusesTooManyAtOnceAndWhatIsNoId() {
        var many =
                Stream.generate(UUID::randomUUID).limit(101).map(UUID::toString).collect(Collectors.joining(","));

        admin().get(HELD + many).expectProblem(400, "invalid_request");
        admin().get(HELD + "nobody").expectProblem(400, "invalid_request");
    }

    @Test
    void theListOfAllNamesWhoWentOn() {
        var name = "Trung tâm Y tế mới " + UUID.randomUUID();
        var next = province.organisation(name, "health_centre", "24/213/");
        var path = API + "/organisations/" + centre;
        admin().ifMatch(admin().get(path))
                .post(path + "/end", Map.of("lastDay", "2024-09-30", "successorId", next))
                .expect(200);

        assertThat(named(listed("all"))).containsEntry(centre.toString(), name);
        assertThat(named(listed("2024-09-30"))).containsEntry(centre.toString(), name);
        assertThat(listed("2024-10-01"))
                .noneMatch(row -> row.path("id").asString().equals(centre.toString()));
    }

    private List<JsonNode> listed(String on) {
        return admin().get(API + "/organisations?unit=24/213/&limit=200&on=" + on)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static Map<String, String> named(List<JsonNode> rows) {
        var names = new HashMap<String, String>();
        rows.stream()
                .filter(row -> row.has("successor"))
                .forEach(row -> names.put(
                        row.path("id").asString(), row.at("/successor/name").asString()));
        return names;
    }

    private JsonNode held(UUID body) {
        return admin().get(HELD + body).expect(200).json().path("items").path(0);
    }

    private Map<String, Object> post(String from, @Nullable String lastDay, String role) {
        var post = new HashMap<String, Object>(
                Map.of("organisationId", centre, "roles", List.of(role), "validFrom", from));
        if (lastDay != null) {
            post.put("validTo", lastDay);
        }
        return post;
    }

    private void enter(List<Map<String, Object>> posts) {
        var username = "kt." + UUID.randomUUID().toString().substring(0, 8);
        admin().post(API + "/people", Map.of("name", "Vũ Thị Việc", "username", username, "appointments", posts))
                .expect(201);
    }

    private Api admin() {
        return province.as(province.administrator());
    }
}
