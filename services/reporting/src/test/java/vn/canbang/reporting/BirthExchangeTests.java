package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Births in the forms of other systems, by the rules of the file. */
class BirthExchangeTests extends RunningService {

    private static final String TERMS = "?source=dst&status=provisional&revision=1&dryRun=";

    private static final String ADX = """
            <adx xmlns="urn:ihe:qrph:adx:2015" exported="2025-01-02T00:00:00Z">
              <group dataSet="CANBANG_SRB" orgUnit="07201" period="2022-01-01/P1Y">
                <dataValue dataElement="SRB_02_boys" value="%d"/>
                <dataValue dataElement="SRB_03_girls" value="40"/>
              </group>
            </adx>
        """;

    @Autowired
    private MongoOperations mongo;

    @BeforeEach
    void forget() {
        for (var tenant : List.of(BAC_GIANG, new Tenant("cao-bang"))) {
            tenants.run(tenant, () -> {
                mongo.remove(new Query(), "birth_imports");
                mongo.remove(new Query(), "birth_figures");
            });
        }
    }

    @Test
    @Tag("S40")
    void takesADataValueSetOnceAndTheSameOneAgainChangesNothing() {
        var first = send(set("60", "40"), false).expect(201).json();
        var second = send(set("60", "40"), false).expect(200).json();

        assertThat(first.path("added").asInt()).isEqualTo(1);
        assertThat(second.path("added").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(1);
        assertThat(births().get(0).path("boys").asInt()).isEqualTo(60);
        assertThat(births().get(0).path("source").asString()).isEqualTo("dst");
    }

    @Test
    @Tag("S40")
    void knowsTheSameNumbersInTheOtherForm() {
        send(set("60", "40"), false).expect(201);

        var same = sendAdx(ADX.formatted(60), false).expect(200).json();

        assertThat(same.path("unchanged").asInt()).isEqualTo(1);
        sendAdx(ADX.formatted(61), false).expectProblem(422, "birth_file_rejected");
        assertThat(births().get(0).path("boys").asInt()).isEqualTo(60);
    }

    @Test
    @Tag("S40")
    void storesNothingOnADryRunNorOfADocumentWithOneError() {
        send(set("60", "40"), true).expect(200);
        sendAdx(ADX.formatted(60), true).expect(200);
        var refused = send(set("60", "40.5"), false).expectProblem(422, "birth_file_rejected");

        assertThat(refused.text()).contains("/dataValues/1/value");
        assertThat(births()).isEmpty();
    }

    @Test
    void takesNoBirthsOfAPeriodThatIsNotOver() {
        var answer = sendAdx(ADX.formatted(60).replace("2022-01-01/P1Y", "2024-01-01/P1Y"), false);

        answer.expectProblem(422, "birth_file_rejected");
        assertThat(answer.json().path("errors").toString()).contains("Kỳ kết thúc sau hôm nay");
        assertThat(births()).isEmpty();
    }

    @Test
    @Tag("S14")
    void takesCommunesOfTheOwnProvinceOnly() {
        for (var unit : List.of("24", "213", "01276", "99999", "7201", "07201/", "")) {
            send(set(unit), false).expectProblem(422, "birth_file_rejected");
        }
        assertThat(births()).isEmpty();
    }

    @Test
    @Tag("S16")
    @Tag("S23")
    void refusesWhatDoesNotBelongIntoIt() {
        var noted = Map.of("dataSet", "CANBANG_SRB", "dataValues", List.of(), "comment", "x");
        send(noted, false).expectProblem(400, "invalid_request");
        send(Map.of("dataSet", "CANBANG_SRB", "dataValues", List.of()), false).expectProblem(400, "invalid_request");
        send(Map.of("dataValues", List.of(Map.of("dataElement", "x", "value", 1))), false)
                .expectProblem(400, "invalid_request");
        var many = new ArrayList<Map<String, String>>();
        for (var index = 0; index <= 1_000; index++) {
            many.add(Map.of("dataElement", "SRB_02_boys", "value", "1"));
        }
        assertThat(send(Map.of("dataSet", "CANBANG_SRB", "dataValues", many), false)
                        .status())
                .isEqualTo(413);
        for (var terms : List.of(
                "?source=demonstration_&status=official&revision=1",
                "?source=dst&status=final&revision=1",
                "?source=dst&status=official&revision=-1",
                "?source=dst&status=official&revision=1&scheme=other")) {
            once(consolidator(PROVINCE))
                    .post(API + "/birth-imports/data-value-set" + terms, set("60", "40"))
                    .expectProblem(400, "invalid_request");
        }
        for (var terms : List.of("?source=dst&status=official&revision=x", "?source=dst")) {
            once(consolidator(PROVINCE))
                    .post(API + "/birth-imports/data-value-set" + terms, set("60", "40"))
                    .expect(400);
        }
    }

    @Test
    @Tag("S26")
    @Tag("S39")
    void looksAtNoEntityOfAMessage() {
        var bomb = "<!DOCTYPE adx [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + ADX.formatted(60);

        sendAdx(bomb, false).expectProblem(400, "invalid_request");
        sendAdx("{}", false).expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S31")
    void answersTheSameRequestAsTheFirstTime() {
        var key = UUID.randomUUID().toString();
        var request = as(consolidator(PROVINCE)).with("Idempotency-Key", key);
        var path = API + "/birth-imports/data-value-set" + TERMS + "false";

        var first = request.post(path, set("60", "40")).expect(201);
        var second = request.post(path, set("60", "40")).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        request.post(path, set("61", "40")).expectProblem(422, "idempotency_key_reused");
    }

    @Test
    @Tag("S10")
    @Tag("S15")
    void isForTheProvinceThatImports() {
        for (var other : List.of(officer(TAN_MY), partner())) {
            send(other, set("60", "40"), false).expectProblem(403, "not_allowed");
        }
        send(consolidator(PROVINCE).own(Province.EDUCATION), set("60", "40"), false)
                .expectProblem(404, "not_found");
        send(foreigner(), set("60", "40"), false).expect(201);
        assertThat(births()).as("what another province stored").isEmpty();
    }

    private Answer send(Object set, boolean dryRun) {
        return send(consolidator(PROVINCE), set, dryRun);
    }

    private Answer send(TestToken by, Object set, boolean dryRun) {
        return once(by).post(API + "/birth-imports/data-value-set" + TERMS + dryRun, set);
    }

    private Answer sendAdx(String message, boolean dryRun) {
        return once(consolidator(PROVINCE))
                .with("Content-Type", "application/adx+xml")
                .post(API + "/birth-imports/adx" + TERMS + dryRun, message);
    }

    private static Map<String, Object> set(String boys, String girls) {
        return set("07201", boys, girls);
    }

    private static Map<String, Object> set(String unit) {
        return set(unit, "60", "40");
    }

    private static Map<String, Object> set(String unit, String boys, String girls) {
        return Map.of(
                "dataSet",
                "CANBANG_SRB",
                "period",
                "2022",
                "orgUnit",
                unit,
                "dataElementIdScheme",
                "CODE",
                "dataValues",
                List.of(
                        Map.of("dataElement", "SRB_02_boys", "value", boys),
                        Map.of("dataElement", "SRB_03_girls", "value", girls, "period", "2022")));
    }

    private JsonNode births() {
        return as(consolidator(PROVINCE))
                .get(API + "/births?unit=" + PROVINCE + "&from=2022-01-01&to=2022-12-31")
                .expect(200)
                .json()
                .path("items");
    }
}
