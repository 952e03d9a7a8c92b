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

/** A post goes on with the last successor, also when the one that was chosen has gone into another body by then. */
@DirectoryTest
class PassedOnPostTests {

    private static final String WARD = "04/040/01273/";
    private static final String NEW_WARD = "04/01273/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Reform reform;
    private UUID committee;
    private UUID department;
    private UUID last;
    private UUID chair;
    private UUID id;

    @BeforeEach
    void aConfirmedReform() {
        reform = Reform.in(port, identity, "04", "2025-06-15");
        committee = reform.organisation("UBND phường Hợp Giang", "peoples_committee", WARD, "2010-01-01");
        department = reform.organisation("Sở Y tế", "department_of_health", "04/", "2010-01-01");
        last = reform.organisation("Sở Y tế và Dân số", "department_of_health", "04/", "2010-01-01");
        chair = reform.person("Chair", committee, "leader", "data_entry");
        id = Reform.id(reform.plan("2025-07-01"));
        reform.choose(id, committee, department).expect(200);
        reform.send(reform.leader(), id, "confirmation", null).expect(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(goingOnOf(chair)).containsExactly(department.toString()));
    }

    @Test
    void aPostThatWasPreparedGoesOnWithTheBodyThatItsOwnWentInto() {
        var reach = postsOf(chair).getLast().at("/unit/path").asString();
        departmentGoesInto(last);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(goingOnOf(chair)).containsExactly(last.toString()));
        assertThat(postsOf(chair).getLast().at("/unit/path").asString())
                .isEqualTo(NEW_WARD)
                .isEqualTo(reach);

        reform.shiftTo("2025-07-01");
        reform.carryOut(id);

        assertThat(goingOnOf(chair)).containsExactly(last.toString());
        assertThat(postsOf(chair).getFirst().at("/validTo").asString()).isEqualTo("2025-06-30");
    }

    @Test
    @Tag("S17")
    void aPostThatIsConfirmedLaterGoesOnWithTheLastOneAtOnce() {
        departmentGoesInto(last);
        var newcomer = reform.person("Newcomer", committee, "data_entry");
        var post = postsOf(newcomer).getFirst().at("/id").asString();

        reform.send(reform.leader(), id, "late-post-confirmation", Map.of("appointments", List.of(post)))
                .expect(200);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(postsOf(newcomer)).hasSize(2);
            assertThat(goingOnOf(newcomer)).containsExactly(last.toString());
        });
    }

    @Test
    void whatIsTakenBackIsTakenBackWithWhatItWentOnIn() {
        departmentGoesInto(last);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(goingOnOf(chair)).containsExactly(last.toString()));

        reform.send(reform.administrator(), id, "withdrawal", Map.of("reason", "Chọn lại"))
                .expect(200);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(postsOf(chair)).hasSize(1));
    }

    private void departmentGoesInto(UUID successor) {
        var path = API + "/organisations/" + department;
        reform.administrator()
                .ifMatch(reform.administrator().get(path))
                .post(path + "/end", Map.of("lastDay", "2025-06-20", "successorId", successor))
                .expect(200);
    }

    /** The bodies in which somebody has a post on the morning, and from then on. */
    private List<String> goingOnOf(UUID person) {
        return postsOf(person).stream()
                .filter(post ->
                        !post.has("validTo") && post.at("/validFrom").asString().equals("2025-07-01"))
                .map(post -> post.at("/organisation/id").asString())
                .toList();
    }

    private List<JsonNode> postsOf(UUID person) {
        return reform.record("people", person).at("/appointments").valueStream().toList();
    }
}
