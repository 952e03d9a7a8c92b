package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.EDUCATION;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Typed figures of a report out of the documents of other systems (ADR 0022). */
class FigureDocumentTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String FILE = "?fileName=bao-cao.json";

    private static final String ADX = """
            <adx xmlns="urn:ihe:qrph:adx:2015">
              <group dataSet="CANBANG_SRB" orgUnit="%s" period="%s">
                <dataValue dataElement="CAM_01_sessions" value="12"/>
              </group>
            </adx>
            """;

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();
    private UUID tanMy = UUID.randomUUID();

    @BeforeEach
    void aReportThatTanMyHasBegun() {
        forget();
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
        tanMy = of(TAN_MY);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
    }

    @Test
    @Tag("S40")
    void fillsTheReportOfTheSameUnitAndPeriod() {
        var tried = fill(set("12"), "&dryRun=true").expect(200).json();
        assertThat(tried.at("/figures/0/effect").asString()).isEqualTo("new");
        assertThat(tried.at("/figures/0/name").asString()).isNotBlank();
        assertThat(sessions().path("value").isNumber())
                .as("it was only tried out")
                .isFalse();

        fill(set("12"), "").expect(200);

        assertThat(sessions().path("value").asInt()).isEqualTo(12);
        assertThat(sessions().path("source").asString()).isEqualTo("bao-cao.json");
        assertThat(sessions().path("origin").asString()).isEqualTo("typed");
    }

    @Test
    @Tag("S40")
    void fillsItInTheOtherFormToo() {
        fillAdx(ADX.formatted("07201", "2024-01-01/P1Y")).expect(200);

        assertThat(sessions().path("value").asInt()).isEqualTo(12);
    }

    @Test
    @Tag("S40")
    void takesNothingOfADocumentWithOneError() {
        var wrong = Map.of(
                "dataSet",
                "OTHER",
                "period",
                "2024",
                "orgUnit",
                "07201",
                "dataValues",
                List.of(
                        value("CAM_01_sessions", "12"),
                        value("CAM_01_sessions", "13"),
                        value("CAM_02_attendance", "1.5"),
                        value("OTHER", "1"),
                        Map.of("dataElement", "CAM_07_items", "value", "1", "orgUnit", "07204"),
                        Map.of("dataElement", "CAM_08_broadcasts", "value", "1", "period", "2023")));

        for (var dryRun : List.of("", "&dryRun=true")) {
            var refused = fill(wrong, dryRun).expectProblem(422, "figure_document_rejected");
            assertThat(codes(refused))
                    .contains(
                            "exchange_data_set",
                            "exchange_value_twice",
                            "exchange_number",
                            "exchange_figure_unknown",
                            "exchange_unit_other",
                            "exchange_period_other");
        }
        fillAdx(ADX.formatted("07204", "2024-01-01/P1Y")).expectProblem(422, "figure_document_rejected");
        fillAdx(ADX.formatted("07201", "2024-01-01/P3M")).expectProblem(422, "figure_document_rejected");
        assertThat(sessions().path("value").isNumber()).isFalse();
    }

    @Test
    void keepsWhatSomebodyTypedUntilItIsSaidThatItGivesWay() {
        act(
                        officer(TAN_MY),
                        tanMy,
                        "entries",
                        Map.of("figures", List.of(Map.of("key", "CAM-01.sessions", "value", 9, "source", "Sổ"))))
                .expect(200);

        var conflict = fill(set("12"), "").expectProblem(409, "figures_typed_otherwise");
        assertThat(conflict.json().at("/errors/0/detail").asString()).contains("CAM-01.sessions", "9", "Sổ");
        assertThat(sessions().path("value").asInt()).isEqualTo(9);
        var tried = fill(set("12"), "&replace=true&dryRun=true").expect(200).json();
        assertThat(tried.at("/figures/0/effect").asString()).isEqualTo("replaced");
        assertThat(tried.at("/figures/0/before").asInt()).isEqualTo(9);

        fill(set("12"), "&replace=true").expect(200);

        assertThat(sessions().path("value").asInt()).isEqualTo(12);
    }

    @Test
    @Tag("S31")
    void answersTheSameRequestAsTheFirstTime() {
        var seen = as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).expect(200);
        var request = once(officer(TAN_MY)).ifMatch(seen);
        var path = API + "/submissions/" + tanMy + "/figure-documents/data-value-set" + FILE;

        var first = request.post(path, set("12")).expect(200);
        var second = request.post(path, set("12")).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        once(officer(TAN_MY)).ifMatch(seen).post(path, set("13")).expectProblem(412, "stale_version");
        once(officer(TAN_MY)).post(path, set("13")).expectProblem(428, "version_required");
    }

    @Test
    @Tag("S10")
    @Tag("S14")
    void isForWhoWritesTheReport() {
        for (var other : List.of(consolidator(DISTRICT), leader(TAN_MY))) {
            fill(other, tanMy, set("12"), "").expectProblem(403, "not_allowed");
        }
        for (var stranger : List.of(officer(DONG_SON), partner(), foreigner())) {
            post(stranger, tanMy, set("12"), "&dryRun=true").expectProblem(404, "not_found");
        }
        assertThat(sessions().path("value").isNumber()).isFalse();
    }

    @Test
    void takesNoDocumentForAnOrganisationNorBeforeTheReportIsBegun() {
        var contribution = OwingUnit.submissionOf(period, PROVINCE, EDUCATION);
        act(partner(), contribution, "draft", NOTHING).expect(200);

        fill(partner(), contribution, set("12"), "").expectProblem(422, "report_without_unit_code");
        fill(officer(DONG_SON), of(DONG_SON), set("07204", "12"), "").expectProblem(409, "submission_state");
        act(
                        officer(DONG_SON),
                        of(DONG_SON),
                        "entries",
                        Map.of("figures", List.of(Map.of("key", "CAM-01.sessions", "value", 9, "source", "Sổ"))))
                .expectProblem(409, "submission_state");
    }

    @Test
    void tellsTheProvinceWhatItsUnitsTellAlready() {
        var whole = of(PROVINCE);
        act(consolidator(PROVINCE), whole, "draft", NOTHING).expect(200);
        var both = Map.of(
                "dataSet",
                "CANBANG_SRB",
                "period",
                "2024",
                "orgUnit",
                "24",
                "dataValues",
                List.of(value("CAM_01_sessions", "12"), value("BUD_01_allocated", "900000000")));

        var refused = fill(consolidator(PROVINCE), whole, both, "").expectProblem(422, "figure_document_rejected");
        assertThat(codes(refused)).containsExactly("figure_told_below");

        var own = Map.of(
                "dataSet",
                "CANBANG_SRB",
                "period",
                "2024",
                "orgUnit",
                "24",
                "dataValues",
                List.of(value("BUD_01_allocated", "900000000")));
        fill(consolidator(PROVINCE), whole, own, "").expect(200);
    }

    @Test
    @Tag("S16")
    @Tag("S26")
    void refusesWhatDoesNotBelongIntoIt() {
        var bomb =
                "<!DOCTYPE adx [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + ADX.formatted("07201", "2024-01-01/P1Y");
        fillAdx(bomb).expectProblem(400, "invalid_request");
        fill(Map.of("dataSet", "CANBANG_SRB", "dataValues", List.of(), "comment", "x"), "")
                .expectProblem(400, "invalid_request");
        for (var terms : List.of("&scheme=other", "&unknown=1", "&reason=" + "x".repeat(1_001))) {
            fill(set("12"), terms).expectProblem(400, "invalid_request");
        }
        once(officer(TAN_MY))
                .post(API + "/submissions/" + tanMy + "/figure-documents/data-value-set?dryRun=true", set("12"))
                .expectProblem(400, "invalid_request");
    }

    private UUID of(String path) {
        return OwingUnit.submissionOf(period, path, null);
    }

    private Answer fill(Object set, String terms) {
        return fill(officer(TAN_MY), tanMy, set, terms);
    }

    private Answer fill(TestToken by, UUID report, Object set, String terms) {
        return act(by, report, "figure-documents/data-value-set" + FILE + terms, set);
    }

    private Answer post(TestToken by, UUID report, Object set, String terms) {
        return once(by).post(API + "/submissions/" + report + "/figure-documents/data-value-set" + FILE + terms, set);
    }

    private Answer fillAdx(String message) {
        var seen = as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).expect(200);
        return once(officer(TAN_MY))
                .ifMatch(seen)
                .with("Content-Type", "application/adx+xml")
                .post(API + "/submissions/" + tanMy + "/figure-documents/adx?fileName=bao-cao.xml", message);
    }

    private static Map<String, Object> set(String sessions) {
        return set("07201", sessions);
    }

    private static Map<String, Object> set(String unit, String sessions) {
        return Map.of(
                "dataSet",
                "CANBANG_SRB",
                "period",
                "2024",
                "orgUnit",
                unit,
                "dataValues",
                List.of(value("CAM_01_sessions", sessions)));
    }

    private static Map<String, Object> value(String element, String value) {
        return Map.of("dataElement", element, "value", value);
    }

    private static List<String> codes(Answer refused) {
        return refused.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }

    private JsonNode sessions() {
        return as(officer(TAN_MY))
                .get(API + "/submissions/" + tanMy)
                .expect(200)
                .json()
                .path("parts")
                .valueStream()
                .flatMap(part -> part.path("figures").valueStream())
                .filter(figure -> figure.path("key").asString().equals("CAM-01.sessions"))
                .findFirst()
                .orElseThrow();
    }
}
