package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.starter.tenant.Tenant;

/** Cao Bằng reports each quarter, each year and for the whole phase, some of them at the same time (CB-III.4-01, CB-III.4-03). */
class CalendarTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private ReportingPeriods reportingPeriods;

    @AfterEach
    void forget() {
        tenants.run(new Tenant("cao-bang"), () -> {
            mongo.remove(new Query(), "submissions");
            mongo.remove(new Query(), "ad_hoc_periods");
        });
        province.liveOn("cao-bang", LocalDate.of(2025, 5, 20));
    }

    @Test
    void asksForEachQuarterEachYearAndThePhase() {
        assertThat(ofKind("year")).hasSize(8);
        assertThat(ofKind("quarter")).hasSize(32);
        assertThat(ofKind("phase"))
                .singleElement()
                .satisfies(phase -> assertThat(phase.path("from").asString() + " "
                                + phase.path("to").asString())
                        .isEqualTo("2018-01-01 2025-12-31"));
        assertThat(ofKind("quarter"))
                .allSatisfy(quarter -> assertThat(LocalDate.parse(
                                quarter.path("due").path("before").asString()))
                        .isBetween(
                                day(quarter, "to").plusDays(6),
                                day(quarter, "to").plusDays(20)));
    }

    @Test
    void comparesAQuarterWithTheSameQuarterOfTheYearBeforeAndAPhaseWithNothing() {
        assertThat(yearBefore("Báo cáo quý I năm 2025")).contains("Báo cáo quý I năm 2024");
        assertThat(yearBefore("Báo cáo quý IV năm 2024")).contains("Báo cáo quý IV năm 2023");
        assertThat(yearBefore("Báo cáo năm 2025")).contains("Báo cáo năm 2024");
        assertThat(yearBefore("Báo cáo năm 2018")).isEmpty();
        assertThat(yearBefore("Báo cáo giai đoạn 2018 - 2025")).isEmpty();
    }

    @Test
    void hasTheQuarterAndTheYearOpenSideBySide() {
        province.liveOn("cao-bang", LocalDate.of(2024, 12, 20));

        var open = periods().stream()
                .filter(period -> "open".equals(period.path("state").asString()))
                .map(period -> period.path("title").asString())
                .toList();
        var sentence = as(foreigner())
                .get(API + "/summary")
                .expect(200)
                .json()
                .path("sentence")
                .asString();

        assertThat(open).containsExactlyInAnyOrder("Báo cáo quý IV năm 2024", "Báo cáo năm 2024");
        assertThat(titlesOf("/submissions?mine=true")).containsExactlyInAnyOrderElementsOf(open);
        assertThat(sentence).doesNotContain("null");
    }

    @Test
    void takesTheReportOfAQuarterUntilItsDayWhichComesAfterItsEnd() {
        province.liveOn("cao-bang", LocalDate.of(2025, 1, 3));
        assertThat(stateOf("Báo cáo quý IV năm 2024")).isEqualTo("open");

        province.liveOn("cao-bang", LocalDate.of(2025, 1, 20));
        assertThat(stateOf("Báo cáo quý IV năm 2024")).isEqualTo("closed");
    }

    @Test
    void asksInAQuarterForTheWorkDoneAloneAndInAYearForEverything() {
        province.liveOn("cao-bang", LocalDate.of(2024, 12, 20));

        assertThat(partsOf("Báo cáo quý IV năm 2024")).containsExactly("II.2", "II.3", "II.4", "II.5", "II.6");
        assertThat(partsOf("Báo cáo năm 2024")).contains("I", "II.1", "II.6", "VI");
    }

    @Test
    @Tag("S31")
    void asksOutOfTurnOnce() {
        var key = UUID.randomUUID().toString();
        var again = as(foreigner()).with("Idempotency-Key", key);

        var first = again.post(API + "/periods", asked()).expect(201).json();
        var second = again.post(API + "/periods", asked()).expect(201).json();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(ofKind("ad_hoc"))
                .singleElement()
                .satisfies(period -> assertThat(period.path("state").asString()).isEqualTo("open"));
        assertThat(draft("Báo cáo đột xuất").path("state").asString()).isEqualTo("drafted");
    }

    @Test
    @Tag("S14")
    @Tag("S16")
    void asksOutOfTurnForTheConsolidatorOfTheProvinceAloneAndInItsOwnPlan() {
        for (var other : List.of(leader(PROVINCE), officer(PROVINCE), consolidator(DISTRICT), clerk(), partner())) {
            assertThat(once(other).post(API + "/periods", asked()).status()).isIn(403, 404);
        }
        once(consolidator(PROVINCE)).post(API + "/periods", asked()).expectProblem(400, "invalid_request");
        once(foreigner()).post(API + "/periods", with("to", "2025-04-01")).expectProblem(400, "invalid_request");
        once(foreigner()).post(API + "/periods", with("due", "2025-05-01")).expectProblem(400, "invalid_request");
        once(foreigner()).post(API + "/periods", with("title", " ")).expectProblem(400, "invalid_request");
        once(foreigner()).post(API + "/periods", with("kind", "year")).expectProblem(400, "invalid_request");
        as(foreigner()).post(API + "/periods", asked()).expectProblem(400, "invalid_request");

        assertThat(ofKind("ad_hoc")).isEmpty();
    }

    private static Map<String, Object> asked() {
        return with("title", "Báo cáo đột xuất");
    }

    private static Map<String, Object> with(String field, String value) {
        var asked = new HashMap<String, Object>(Map.of(
                "plan", "cao-bang-2018-2025",
                "title", "Báo cáo đột xuất",
                "from", "2025-05-01",
                "to", "2025-05-15",
                "due", "2025-06-10"));
        asked.put(field, value);
        return asked;
    }

    private List<String> partsOf(String title) {
        return draft(title)
                .path("parts")
                .valueStream()
                .map(part -> part.path("number").asString())
                .toList();
    }

    private String stateOf(String title) {
        return period(title).path("state").asString();
    }

    private JsonNode period(String title) {
        return periods().stream()
                .filter(each -> title.equals(each.path("title").asString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode draft(String title) {
        var period = period(title);
        var report = OwingUnit.submissionOf(UUID.fromString(period.path("id").asString()), "04/", null);
        return act(foreigner(), report, "draft", NOTHING).expect(200).json();
    }

    private List<String> titlesOf(String path) {
        return as(foreigner())
                .get(API + path)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("periodTitle").asString())
                .toList();
    }

    private List<JsonNode> ofKind(String kind) {
        return periods().stream()
                .filter(period -> kind.equals(period.path("kind").asString()))
                .toList();
    }

    private List<JsonNode> periods() {
        return as(foreigner())
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static LocalDate day(JsonNode period, String field) {
        return LocalDate.parse(period.path(field).asString());
    }

    private Optional<String> yearBefore(String title) {
        return tenants.call(
                new Tenant("cao-bang"),
                () -> reportingPeriods.all().stream()
                        .filter(period -> period.names().title().equals(title))
                        .findFirst()
                        .flatMap(reportingPeriods::yearBefore)
                        .map(before -> before.names().title()));
    }
}
