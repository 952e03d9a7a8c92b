package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever lost the post, or whose province is suspended, does nothing more within six minutes, by the session of before. */
class RevokedAccessTests {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String SUMMARY = "/api/commitments/v1/commitments/summary";

    /** The life of a token and the skew. */
    private static final Duration SIX_MINUTES = Duration.ofMinutes(6);

    private final OwnProvince province = OwnProvince.of("Bắc Giang thu quyền (trình diễn)", "24", "2024-10-01");
    private final String branch = province.body("Chi cục Dân số", "population_branch", "24/");

    @Test
    @Tag("S08")
    void anAppointmentThatEndedOpensNothing() {
        var username = province.account("roi-viec", branch, "population_officer");
        var officer = working(username);

        end(username);

        Eventually.within(SIX_MINUTES, () -> {
            officer.api().post("/session/refresh", null);
            assertThat(officer.api().get(SUMMARY).status()).isIn(401, 403);
        });
    }

    @Test
    @Tag("S08")
    void aProvinceThatIsSuspendedIsClosedToItsPeopleUntilItIsResumed() {
        var officer = working(province.account("tam-dung", branch, "population_officer"));

        operate("suspension");

        Eventually.within(
                SIX_MINUTES,
                () -> assertThat(officer.api().get(SUMMARY).status()).isEqualTo(403));

        operate("resumption");

        Eventually.within(SIX_MINUTES, () -> officer.get(SUMMARY).expect(200));
    }

    private static Person working(String username) {
        var person = Person.named(username);
        Eventually.within(Eventually.PATIENCE, () -> person.get(SUMMARY).expect(200));
        return person;
    }

    private void end(String username) {
        var administrator = province.administrator();
        var id = administrator
                .get(DIRECTORY + "/people?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(person -> person.path("username").asString().equals(username))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var path = DIRECTORY + "/people/" + id;
        var seen = administrator.get(path).expect(200);
        var appointment = seen.json().path("appointments").path(0).path("id").asString();
        administrator
                .change(seen, path + "/appointments/" + appointment + "/end", Map.of("lastDay", "2024-09-30"))
                .expect(200);
    }

    private void operate(String act) {
        RunningPlatform.get()
                .operator()
                .post(
                        DIRECTORY + "/tenants/" + province.slug() + "/" + act,
                        null,
                        Map.of("reason", "Thử việc thu quyền"));
    }
}
