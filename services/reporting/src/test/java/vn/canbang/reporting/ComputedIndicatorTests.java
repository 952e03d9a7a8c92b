package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.TestToken;

/** Indicators that this service computes itself: of births by commune and source, and of how reports came in. */
class ComputedIndicatorTests extends RunningService {

    private static final String HEAD = "commune,from,to,boys,girls,source,status,revision\n";
    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    private MongoOperations mongo;

    @BeforeEach
    @AfterEach
    void forget() {
        tenants.run(
                BAC_GIANG,
                () -> List.of("birth_figures", "birth_imports", "submissions")
                        .forEach(collection -> mongo.remove(new Query(), collection)));
    }

    @Test
    void countsCommunesOutsideTheExactLimitsOfThreeYearsWithTheFalseAlarmsToExpect() {
        take(year(2022, 97, 69, 97, 70) + year(2023, 97, 69, 97, 70) + year(2024, 98, 70, 97, 69));

        var outside = figure("SRB-09", 0);

        assertThat(outside.path("text").asString())
                .as("292/208 is outside, 291/209 is not")
                .isEqualTo("1");
        assertThat(outside.path("denominator").asInt()).isEqualTo(2);
        assertThat(outside.path("note").asString())
                .isEqualTo("1 xã ngoài giới hạn 99,8%; trong 2 xã đủ số liệu, do ngẫu nhiên có thể có khoảng 0,0 xã.");
        assertThat(as(consolidator(PROVINCE))
                        .with("Accept-Language", "en")
                        .get(API + "/indicators/SRB-09/values?from=2024-01-01&to=2024-12-31")
                        .expect(200)
                        .json()
                        .path("figures")
                        .get(0)
                        .path("note")
                        .asString())
                .startsWith("Communes outside the 99,8% limits: 1; of 2 ");
    }

    @Test
    void countsNoCommuneWithoutItsThreeYears() {
        take(year(2023, 300, 200, 300, 200) + year(2024, 300, 200, 300, 200));

        assertThat(figure("SRB-09", 0).path("state").asString()).isEqualTo("too_few");
        assertThat(of(consolidator(DISTRICT), "SRB-09").path(0).path("state").asString())
                .as("never below the province")
                .isEqualTo("undefined");
    }

    @Test
    void saysHowFarTheSourcesLieApart() {
        take("""
            07201,2024-01-01,2024-12-31,6109,5365,dst,official,1
            07201,2024-01-01,2024-12-31,5600,5000,civil_registration,official,1
            07201,2024-01-01,2024-06-30,1,1,survey,official,1
            """);

        assertThat(figure("SRB-11", 0).path("text").asString()).isEqualTo("1,9");
        assertThat(figure("SRB-11", 1).path("text").asString()).isEqualTo("874");
        assertThat(figure("SRB-11", 1).path("note").asString()).doesNotContain("Điều tra");
        assertThat(as(consolidator(PROVINCE))
                        .with("Accept-Language", "en")
                        .get(API + "/indicators/SRB-11/values?from=2024-01-01&to=2024-12-31")
                        .expect(200)
                        .json()
                        .path("figures")
                        .get(1)
                        .path("note")
                        .asString())
                .isEqualTo("Sources compared: Form DST (province), Civil registration.");
    }

    @Test
    void readsThirdBirthsOfTheProvinceOnceEveryCommuneThatRecordedHasSaidThem() {
        assertThat(supplied("SRB-10")).as("from the files of births").isTrue();
        assertThat(supplied("SUP-01")).as("nobody publishes it").isFalse();
        takeThird("""
            07201,2024-01-01,2024-12-31,600,400,dst,official,1,90
            07204,2024-01-01,2024-12-31,500,500,dst,official,1,
            """);
        assertThat(figure("SRB-10", 0).path("state").asString())
                .as("the sum of a part is not the sum")
                .isEqualTo("not_supplied");

        takeThird("07204,2024-01-01,2024-12-31,500,500,dst,official,2,10\n");

        assertThat(figure("SRB-10", 0).path("text").asString()).isEqualTo("100");
        assertThat(figure("SRB-10", 1).path("text").asString()).isEqualTo("5,0");
        assertThat(figure("SRB-10", 1).path("denominator").asInt()).isEqualTo(2000);
        assertThat(of(consolidator(DISTRICT), "SRB-10").path(0).has("value"))
                .as("never below the province")
                .isFalse();
    }

    private boolean supplied(String code) {
        return as(consolidator(PROVINCE))
                .get(API + "/indicators")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(indicator -> code.equals(indicator.path("code").asString()))
                .allMatch(indicator -> indicator.path("supplied").asBoolean());
    }

    private void takeThird(String rows) {
        takeFile(HEAD.strip() + ",third_or_more\n" + rows);
    }

    @Test
    void hasNoGapWithOneSource() {
        take("07201,2024-01-01,2024-12-31,6109,5365,dst,official,1\n");

        assertThat(figure("SRB-11", 0).path("state").asString()).isEqualTo("not_supplied");
    }

    @Test
    void countsReportsInTimeAndReturnedOnceTheirDayHasPassedAndNeverWhoWasAsked() {
        var period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString());
        var tanMy = OwingUnit.submissionOf(period, TAN_MY, null);
        var hospital = OwingUnit.submissionOf(period, PROVINCE, HOSPITAL);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);
        act(
                        consolidator(DISTRICT),
                        tanMy,
                        "return",
                        Map.of("remarks", List.of(Map.of("item", "report", "text", "Xem lại"))))
                .expect(200);
        act(hospitalOfficer(HOSPITAL), hospital, "draft", NOTHING).expect(200);
        act(hospitalOfficer(HOSPITAL), hospital, "submission", NOTHING).expect(200);

        assertThat(figure("REP-01", 0).path("denominator").asInt())
                .as("the four communes were due before the 18th")
                .isEqualTo(4);
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 25));

        var share = figure("REP-01", 0);
        assertThat(share.path("numerator").asInt()).isEqualTo(1);
        assertThat(share.path("denominator").asInt())
                .as("four communes, two districts, two hospitals")
                .isEqualTo(8);
        assertThat(share.path("text").asString()).isEqualTo("12,5");
        assertThat(figure("REP-02", 0).path("text").asString()).isEqualTo("1");
    }

    private void take(String rows) {
        takeFile(HEAD + rows);
    }

    /** The year is over when its births are recorded. */
    private void takeFile(String file) {
        province.on(
                "bac-giang",
                LocalDate.of(2025, 1, 20),
                () -> once(consolidator(PROVINCE))
                        .with("Content-Type", "text/csv")
                        .post(API + "/birth-imports?fileName=births.csv", file)
                        .expect(201));
    }

    private static String year(int year, int boys, int girls, int otherBoys, int otherGirls) {
        return "07201,%1$d-01-01,%1$d-12-31,%2$d,%3$d,dst,official,1%n07204,%1$d-01-01,%1$d-12-31,%4$d,%5$d,dst,official,1%n"
                .formatted(year, boys, girls, otherBoys, otherGirls);
    }

    private JsonNode figure(String code, int index) {
        return of(consolidator(PROVINCE), code).path(index);
    }

    private JsonNode of(TestToken who, String code) {
        return as(who).get(API + "/indicators/" + code + "/values?from=2024-01-01&to=2024-12-31")
                .expect(200)
                .json()
                .path("figures");
    }
}
