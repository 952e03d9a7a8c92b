package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.SCHOOL;
import static vn.canbang.commitments.Province.STATION;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** What bodies have taken is counted for whoever plans what becomes of them, and nothing more is told. */
class TakenCommitmentsTests extends RunningService {

    private static final String TAKEN = API + "/counterparties/commitments?organisation=";

    @BeforeEach
    void nothingSigned() {
        nothingRecorded();
    }

    private Answer signed(String name) {
        return once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider(name, "Phòng khám Đếm", TAN_MY), "2024-11-15"))
                .expect(201);
    }

    private static TestToken planner(String tenant, String unit) {
        return TestToken.in(tenant)
                .unit(unit)
                .organisation(Province.id("branch"))
                .roles("tenant_admin")
                .subject("planner");
    }

    private JsonNode asked(TestToken reader, String organisations) {
        return as(reader).get(TAKEN + organisations).expect(200).json().path("items");
    }

    private long taken() {
        return asked(branchHead(), STATION.toString()).path(0).path("inForce").asLong(-1);
    }

    @Test
    void countsWhatIsInForceForEachBodyThatIsAskedAbout() {
        signed("Đỗ Thị Một");
        var second = signed("Đỗ Thị Hai");

        var rows = asked(planner("bac-giang", "24/"), STATION + "," + SCHOOL);

        assertThat(rows).hasSize(2);
        assertThat(rows.path(0).path("organisation").asString()).isEqualTo(STATION.toString());
        assertThat(rows.path(0).path("inForce").asLong()).isEqualTo(2);
        assertThat(rows.path(1).path("inForce").asLong()).isZero();
        once(officer(TAN_MY))
                .ifMatch(second)
                .post(second.header("Location") + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    @Tag("S19")
    void saysNothingOfACaseNorOfAnybody() {
        var commitment = signed("Đỗ Thị Hỏi");
        var before = as(branchHead()).get(TAKEN + STATION).expect(200).text();
        var head = TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("inspectorate"))
                .roles("team_head")
                .subject("team head");

        once(head)
                .post(
                        API + "/questionings",
                        Map.of("commitment", commitment.json().path("id").asString(), "caseReference", "KT-2024-077"))
                .expect(201);

        assertThat(as(branchHead()).get(TAKEN + STATION).expect(200).text())
                .isEqualTo(before)
                .doesNotContain("Đỗ Thị Hỏi", "Trưởng trạm");
    }

    @Test
    @Tag("S10")
    @Tag("S14")
    void isForThoseOfTheProvinceWhoReadReorganisations() {
        signed("Đỗ Thị Riêng");

        as(officer(TAN_MY)).get(TAKEN + STATION).expectProblem(403, "not_allowed");
        assertThat(asked(planner("cao-bang", "04/"), STATION.toString())
                        .path(0)
                        .path("inForce")
                        .asLong(-1))
                .isZero();
    }

    @Test
    @Tag("S23")
    void refusesTooManyAtOnceAndWhatIsNoId() {
        var many =
                Stream.generate(UUID::randomUUID).limit(101).map(UUID::toString).collect(Collectors.joining(","));

        as(branchHead()).get(TAKEN + many).expectProblem(400, "invalid_request");
        as(branchHead()).get(TAKEN + "nobody").expectProblem(400, "invalid_request");
        assertThat(asked(branchHead(), "")).isEmpty();
    }
}
