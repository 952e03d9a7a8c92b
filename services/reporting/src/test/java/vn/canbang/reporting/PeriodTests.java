package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.XUONG_GIANG;
import static vn.canbang.reporting.Province.clerk;
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
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.TestToken;

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

        assertThat(periods().get(0).path("state").asString()).isEqualTo("closed");
        assertThat(as(apart).get(API + "/periods/" + period).json().path("actions"))
                .isEmpty();
    }

    @Test
    void isPlannedUntilItsDayAndClosedWhenItIsOverWithoutAnyReport() {
        province.liveOn("bac-giang", LocalDate.of(2024, 10, 1));
        assertThat(stateOfThePeriod()).isEqualTo("planned");
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expectProblem(409, "period_not_open");

        province.liveOn("bac-giang", LocalDate.of(2025, 1, 1));
        assertThat(stateOfThePeriod()).isEqualTo("closed");
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expectProblem(409, "period_closed");
    }

    @Test
    void staysOpenForLateReportsWhenItIsOverUntilTheProvincesReportIsSent() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));

        assertThat(stateOfThePeriod()).isEqualTo("open");
        act(officer(TAN_MY), of(TAN_MY), "entries", text()).expect(200);
        act(leader(TAN_MY), of(TAN_MY), "submission", NOTHING).expect(200);
        act(officer(DONG_SON), of(DONG_SON), "draft", NOTHING).expect(200);
        theProvinceSends();

        assertThat(stateOfThePeriod()).isEqualTo("closed");
        act(officer(XUONG_GIANG), of(XUONG_GIANG), "draft", NOTHING).expectProblem(409, "period_closed");
        assertThat(actionsOf(officer(XUONG_GIANG), of(XUONG_GIANG))).doesNotContain("draft");
    }

    @Test
    void letsABegunReportBeFinishedWhenItIsClosed() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
        theProvinceSends();

        assertThat(actionsOf(officer(TAN_MY), of(TAN_MY))).contains("edit", "refresh");
        act(officer(TAN_MY), of(TAN_MY), "entries", text()).expect(200);
        act(officer(TAN_MY), of(TAN_MY), "refresh", NOTHING).expect(200);
        act(leader(TAN_MY), of(TAN_MY), "submission", NOTHING).expect(200);
    }

    @Test
    void keepsWhatWasHandedInAmongTheOwnReportsOnceItIsClosed() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
        theProvinceSends();
        assertThat(stateOfThePeriod()).isEqualTo("closed");

        assertThat(rowOfTheProvince().path("state").asString()).isEqualTo("sent");
        assertThat(ownReportsOf(officer(TAN_MY))).containsExactly("drafted");
        assertThat(ownReportsOf(officer(XUONG_GIANG))).as("never begun").isEmpty();
        assertThat(workOf(leader(PROVINCE))).isEmpty();
    }

    @Test
    void isOpenedAgainByTheConsolidatorAfterTheReportWasSent() {
        province.liveOn("bac-giang", LocalDate.of(2024, 10, 1));
        once(consolidator(PROVINCE))
                .post(API + "/periods/" + period + "/opening", NOTHING)
                .expect(200);
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
        theProvinceSends();
        var closed = as(consolidator(PROVINCE))
                .get(API + "/periods/" + period)
                .expect(200)
                .json();
        assertThat(closed.path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("actions").get(0).path("name").asString()).isEqualTo("open");

        var opened = once(consolidator(PROVINCE))
                .post(API + "/periods/" + period + "/opening", NOTHING)
                .expect(200);

        assertThat(opened.json().path("state").asString()).isEqualTo("open");
        act(officer(XUONG_GIANG), of(XUONG_GIANG), "draft", NOTHING).expect(200);
    }

    @Test
    void keepsEverybodysWorkOnTheDayAfterItsEnd() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        act(officer(DONG_SON), of(DONG_SON), "draft", NOTHING).expect(200);
        act(leader(DONG_SON), of(DONG_SON), "submission", NOTHING).expect(200);
        act(officer(XUONG_GIANG), of(XUONG_GIANG), "draft", NOTHING).expect(200);
        act(leader(XUONG_GIANG), of(XUONG_GIANG), "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), of(XUONG_GIANG), "return", remark()).expect(200);
        act(consolidator(PROVINCE), of(PROVINCE), "consolidation", NOTHING).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 1));

        assertThat(workOf(leader(TAN_MY))).contains("overdue");
        assertThat(workOf(leader(XUONG_GIANG))).contains("returned");
        assertThat(workOf(consolidator(DISTRICT))).contains("to_accept", "not_submitted");
        assertThat(workOf(leader(PROVINCE))).contains("to_approve");
        act(leader(PROVINCE), of(PROVINCE), "approval", NOTHING).expect(200);
        assertThat(workOf(clerk())).contains("to_number");
        assertThat(as(consolidator(DISTRICT))
                        .get(API + "/summary")
                        .expect(200)
                        .json()
                        .path("sentence")
                        .asString())
                .contains("1/3 đơn vị đã nộp");
    }

    @Test
    void keepsTheDayOnWhichTheProvinceSentItsReport() {
        act(consolidator(PROVINCE), of(PROVINCE), "consolidation", NOTHING).expect(200);
        assertThat(as(clerk())
                        .get(API + "/submissions/" + of(PROVINCE))
                        .json()
                        .path("due")
                        .path("text")
                        .asString())
                .contains("còn 14 ngày");
        province.liveOn("bac-giang", LocalDate.of(2024, 12, 6));
        act(leader(PROVINCE), of(PROVINCE), "approval", NOTHING).expect(200);
        act(clerk(), of(PROVINCE), "number", number()).expect(200);
        assertThat(rowOfTheProvince().path("lateText").asString()).isEqualTo("Quá hạn 2 ngày");
        act(clerk(), of(PROVINCE), "dispatch", sentTo("UBND tỉnh")).expect(200);
        province.liveOn("bac-giang", LocalDate.of(2024, 12, 20));

        assertThat(rowOfTheProvince().path("lateText").asString()).isEqualTo("Nộp muộn 2 ngày");
    }

    @Test
    @Tag("S17")
    void offersNoApprovalToWhoChangedTheReportAfterItsConsolidation() {
        var both = TestToken.in("bac-giang")
                .unit(PROVINCE)
                .organisation(Province.id("line of 24/"))
                .roles("leader", "data_entry")
                .subject("leader who writes");
        act(consolidator(PROVINCE), of(PROVINCE), "consolidation", NOTHING).expect(200);
        act(both, of(PROVINCE), "entries", text()).expect(200);

        var shown =
                as(both).get(API + "/submissions/" + of(PROVINCE)).expect(200).json();
        var listed = as(both).get(API + "/submissions?mine=true&past=true")
                .expect(200)
                .json()
                .path("items")
                .get(0);

        for (var view : List.of(shown, listed)) {
            assertThat(view.path("actions").valueStream())
                    .filteredOn(act -> act.path("name").asString().equals("approve"))
                    .singleElement()
                    .satisfies(act -> {
                        assertThat(act.path("allowed").asBoolean()).isFalse();
                        assertThat(act.path("reason").asString()).isNotBlank();
                    });
        }
        act(both, of(PROVINCE), "approval", NOTHING).expectProblem(403, "submitter_does_not_approve");
    }

    @Test
    void saysOfHowManyUnitsTheSumsAreInTheLanguageOfItsReader() {
        act(consolidator(DISTRICT), of(DISTRICT), "consolidation", NOTHING).expect(200);
        var path = API + "/submissions/" + of(DISTRICT) + "/consolidation";

        assertThat(as(consolidator(DISTRICT))
                        .get(path)
                        .expect(200)
                        .json()
                        .path("text")
                        .asString())
                .isEqualTo("Tổng của 0/3 đơn vị");
        assertThat(as(consolidator(DISTRICT))
                        .with("Accept-Language", "en")
                        .get(path)
                        .expect(200)
                        .json()
                        .path("text")
                        .asString())
                .isEqualTo("Sum of 0/3 units");
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

    private void theProvinceSends() {
        act(consolidator(PROVINCE), of(PROVINCE), "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), of(PROVINCE), "approval", NOTHING).expect(200);
        act(clerk(), of(PROVINCE), "number", number()).expect(200);
        act(clerk(), of(PROVINCE), "dispatch", sentTo("UBND tỉnh")).expect(200);
    }

    private UUID of(String path) {
        return OwingUnit.submissionOf(period, path, null);
    }

    private String stateOfThePeriod() {
        return periods().get(0).path("state").asString();
    }

    private List<String> ownReportsOf(TestToken who) {
        return as(who).get(API + "/submissions?mine=true&past=true")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("state").asString())
                .toList();
    }

    private JsonNode rowOfTheProvince() {
        return as(clerk())
                .get(API + "/submissions?mine=true&past=true")
                .expect(200)
                .json()
                .path("items")
                .get(0);
    }

    private static Map<String, Object> number() {
        return Map.of("number", "215", "symbol", "BC-SYT", "date", "2024-12-05");
    }

    private static Map<String, Object> remark() {
        return Map.of("remarks", List.of(Map.of("item", "report", "text", "Xem lại")));
    }

    private static Map<String, Object> text() {
        return Map.of("narratives", List.of(Map.of("key", "II.4.gaps", "text", "Còn hai thôn")));
    }

    private JsonNode periods() {
        return as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items");
    }
}
