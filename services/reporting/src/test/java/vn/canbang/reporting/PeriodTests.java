package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.time.LocalDate;
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
import vn.canbang.reporting.calendar.OwingUnit;

/** When reports may be written, and who decides it. */
class PeriodTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void nothingIsOpenedYet() {
        forget();
        period = UUID.fromString(periods().get(0).path("id").asString());
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), "submissions");
            mongo.remove(new Query(), "period_openings");
        });
    }

    @Test
    @Tag("S31")
    void isOpenedOnceByARequestThatIsSentTwice() {
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
        var key = UUID.randomUUID().toString();
        var again = as(consolidator(PROVINCE)).with("Idempotency-Key", key);

        again.post(API + "/periods/" + period + "/opening", NOTHING).expect(200);
        var second =
                again.post(API + "/periods/" + period + "/opening", NOTHING).expect(200);

        assertThat(second.json().path("state").asString()).isEqualTo("open");
        tenants.run(BAC_GIANG, () -> {
            var stored = mongo.getCollection("period_openings").find().into(new java.util.ArrayList<>());
            assertThat(stored).singleElement().satisfies(opening -> {
                assertThat(opening.getList("history", Object.class)).hasSize(1);
                assertThat(opening.getList("requests", Object.class)).hasSize(1);
            });
        });
    }

    @Test
    @Tag("S12")
    void isNotOpenedByAnOrganisationThatStandsApart() {
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
        var apart = consolidator(PROVINCE).own(Province.HOSPITAL);

        once(apart).post(API + "/periods/" + period + "/opening", NOTHING).expectProblem(404, "not_found");

        assertThat(periods().get(0).path("state").asString()).isEqualTo("planned");
        assertThat(as(apart).get(API + "/periods/" + period).json().path("actions"))
                .isEmpty();
    }

    @Test
    void closesForWritingWhenItIsOver() {
        var report = OwingUnit.submissionOf(period, TAN_MY, null);
        act(officer(TAN_MY), report, "draft", NOTHING).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));

        act(officer(TAN_MY), report, "entries", text()).expectProblem(409, "period_not_open");
        act(officer(TAN_MY), report, "refresh", NOTHING).expectProblem(409, "period_not_open");
        act(leader(TAN_MY), report, "submission", NOTHING).expectProblem(409, "period_not_open");
        assertThat(as(officer(TAN_MY))
                        .get(API + "/submissions/" + report)
                        .json()
                        .path("actions")
                        .toString())
                .doesNotContain("edit", "refresh", "submit");

        once(consolidator(PROVINCE))
                .post(API + "/periods/" + period + "/opening", NOTHING)
                .expect(200);
        act(officer(TAN_MY), report, "entries", text()).expect(200);
        act(leader(TAN_MY), report, "submission", NOTHING).expect(200);
    }

    @Test
    void showsAReportThatCameLateAsLateForGood() {
        var report = OwingUnit.submissionOf(period, TAN_MY, null);
        act(officer(TAN_MY), report, "draft", NOTHING).expect(200);
        act(leader(TAN_MY), report, "submission", NOTHING).expect(200);

        var row = as(consolidator(Province.DISTRICT))
                .get(API + "/periods/" + period + "/tracking")
                .expect(200)
                .json();

        assertThat(row.path("directive").get(0).path("late").asBoolean()).isTrue();
        assertThat(row.path("directive").get(0).path("lateText").asString()).isEqualTo("Nộp muộn 3 ngày");
        assertThat(row.path("counts").path("cameLate").asInt()).isEqualTo(1);
    }

    @Test
    void keepsWhoTypedWhichFigure() {
        var report = OwingUnit.submissionOf(period, TAN_MY, null);
        act(officer(TAN_MY), report, "draft", NOTHING).expect(200);

        var answer = act(
                        officer(TAN_MY),
                        report,
                        "entries",
                        Map.of("figures", List.of(Map.of("key", "CAM-01.sessions", "value", 12, "source", "Sổ"))))
                .expect(200)
                .json();

        var step = answer.path("history").get(1);
        assertThat(step.path("act").asString()).isEqualTo("enter");
        assertThat(step.path("itemName").asString()).contains("truyền thông");
        assertThat(step.path("to").asString()).isEqualTo("12");
        assertThat(step.path("reason").asString()).isEqualTo("Sổ");
        assertThat(step.has("by")).isTrue();
    }

    private static Map<String, Object> text() {
        return Map.of("narratives", List.of(Map.of("key", "II.4.gaps", "text", "Còn hai thôn")));
    }

    private tools.jackson.databind.JsonNode periods() {
        return as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items");
    }
}
