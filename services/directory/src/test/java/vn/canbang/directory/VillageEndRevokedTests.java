package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** Whoever ended the wrong village takes it back, and nothing is lost. */
@DirectoryTest
class VillageEndRevokedTests {

    private static final String COMMUNE = "24/213/07201/";
    private static final Map<String, String> REASON = Map.of("reason", "Bấm nhầm thôn bên cạnh");

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "rut-ket-thuc", "24", "2024-10-01");
    }

    @Test
    void aVillageGoesOnAsIfItHadNeverEnded() {
        var village = village("Đông");
        act(officer(), village, "household-count", Map.of("households", 120)).expect(200);
        act(officer(), village, "end", Map.of("lastDay", "2024-08-31")).expect(200);
        assertThat(actions(village)).containsExactly("name_correction", "end_revocation");

        var back = act(officer(), village, "end-revocation", REASON).expect(200).json();

        assertThat(back.has("validTo")).isFalse();
        assertThat(back.at("/households").asInt()).isEqualTo(120);
        assertThat(actions(village)).containsExactly("name_correction", "household_count", "end", "merger");
        assertThat(officer().get(API + "/villages?limit=200").expect(200).text())
                .contains(village);
        act(officer(), village, "end", Map.of("lastDay", "2024-09-30")).expect(200);
    }

    @Test
    void oneThatGoesOnOrWentIntoAnotherHasNoEndToTakeBack() {
        var village = village("Tây");
        act(officer(), village, "end-revocation", REASON).expectProblem(409, "village_goes_on");
        var goingOn = village("Mới");
        act(officer(), goingOn, "merger", Map.of("villages", List.of(village), "lastDay", "2024-09-30"))
                .expect(200);

        act(officer(), village, "end-revocation", REASON).expectProblem(409, "village_merged");
        assertThat(actions(village)).containsExactly("name_correction");
    }

    @Test
    void oneThatWasEnteredAnewMeanwhileIsNotThereTwice() {
        var village = village("Bắc");
        act(officer(), village, "end", Map.of("lastDay", "2024-08-31")).expect(200);
        village("Bắc");

        act(officer(), village, "end-revocation", REASON).expectProblem(409, "village_entered_anew");
    }

    @Test
    @Tag("S12")
    @Tag("S13")
    void isTakenBackForAReasonByTheOwnCommuneOnly() {
        var village = village("Nam");
        act(officer(), village, "end", Map.of("lastDay", "2024-08-31")).expect(200);
        var path = API + "/villages/" + village + "/end-revocation";

        act(officer(), village, "end-revocation", Map.of("reason", " ")).expectProblem(400, "invalid_request");
        act(officer(), village, "end-revocation", Map.of()).expectProblem(400, "invalid_request");
        province.as(province.officer("24/213/07207/", "data_entry"))
                .with("If-Match", "\"0\"")
                .post(path, REASON)
                .expectProblem(404, "not_found");
        province.as(province.officer("24/", "auditor"))
                .with("If-Match", "\"0\"")
                .post(path, REASON)
                .expectProblem(403, "not_allowed");
        officer().with("If-Match", "\"99\"").post(path, REASON).expectProblem(412, "stale_version");
        assertThat(read(village).at("/validTo").asString()).isEqualTo("2024-08-31");
    }

    private String village(String name) {
        return officer()
                .post(
                        API + "/villages",
                        Map.of("name", name, "kind", "thon", "commune", COMMUNE, "validFrom", "2010-01-01"))
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }

    private Answer act(Api by, String village, String act, Object body) {
        var path = API + "/villages/" + village;
        return by.ifMatch(by.get(path)).post(path + "/" + act, body);
    }

    private List<String> actions(String village) {
        return read(village)
                .at("/actions")
                .valueStream()
                .map(act -> act.at("/name").asString())
                .toList();
    }

    private JsonNode read(String village) {
        return officer().get(API + "/villages/" + village).expect(200).json();
    }

    private Api officer() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }
}
