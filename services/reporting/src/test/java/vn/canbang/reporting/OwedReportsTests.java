package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.TestToken;

/** What bodies still owe is counted for whoever plans what becomes of them, and nothing more is told. */
class OwedReportsTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String OWED = API + "/submissions/owed?organisation=";
    private static final UUID STATION = Province.id("line of " + TAN_MY);

    @Autowired
    private MongoOperations mongo;

    private UUID report = UUID.randomUUID();

    @BeforeEach
    void nothingHandedIn() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
        var period = as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        report = OwingUnit.submissionOf(UUID.fromString(period), TAN_MY, null);
    }

    private static TestToken planner(String tenant, String unit) {
        return TestToken.in(tenant)
                .unit(unit)
                .organisation(Province.id("line of " + unit))
                .roles("tenant_admin")
                .subject("planner");
    }

    private long owed(TestToken reader, UUID organisation) {
        return as(reader)
                .get(OWED + organisation)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("reports")
                .asLong(-1);
    }

    @Test
    void countsWhatABodyHasNotHandedInUntilItDoes() {
        assertThat(owed(planner("bac-giang", "24/"), STATION)).isEqualTo(1);
        assertThat(owed(leader(PROVINCE), HOSPITAL)).isEqualTo(1);
        assertThat(owed(leader(PROVINCE), UUID.randomUUID())).isZero();
        act(officer(TAN_MY), report, "draft", NOTHING).expect(200);
        assertThat(owed(leader(PROVINCE), STATION)).isEqualTo(1);

        act(leader(TAN_MY), report, "submission", NOTHING).expect(200);

        assertThat(owed(leader(PROVINCE), STATION)).isZero();
    }

    @Test
    void answersForEachBodyInTheOrderAsked() {
        var items = as(leader(PROVINCE))
                .get(OWED + HOSPITAL + "," + STATION + "," + HOSPITAL)
                .expect(200)
                .json()
                .path("items");

        assertThat(items.valueStream().map(row -> row.path("organisation").asString()))
                .containsExactly(HOSPITAL.toString(), STATION.toString());
    }

    @Test
    @Tag("S10")
    @Tag("S14")
    void isForThoseOfTheProvinceWhoReadReorganisations() {
        as(officer(TAN_MY)).get(OWED + STATION).expectProblem(403, "not_allowed");
        as(leader(DISTRICT)).get(OWED + STATION).expectProblem(403, "not_allowed");
        assertThat(owed(planner("cao-bang", "04/"), STATION)).isZero();
    }

    @Test
    @Tag("S23")
    void refusesTooManyAtOnceAndWhatIsNoId() {
        var many =
                Stream.generate(UUID::randomUUID).limit(101).map(UUID::toString).collect(Collectors.joining(","));

        as(leader(PROVINCE)).get(OWED + many).expectProblem(400, "invalid_request");
        as(leader(PROVINCE)).get(OWED + "nobody").expectProblem(400, "invalid_request");
    }
}
