package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.MERGED;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.SIBLING;
import static vn.canbang.reporting.Province.SPLIT;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.territory.Successions;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** What a unit had open when it was closed, and its numbers, belong to the one that goes on with its work. */
class SucceededUnitTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String PROVIDERS = "directory.providers";
    private static final String SIGNED = "commitments.households_signed";
    private static final String CLOSING = "2024-12-01";
    private static final String TODAY = "2024-11-20";

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private Successions successions;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void nothingReported() {
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), "submissions");
            MeasureSeeding.COLLECTIONS.forEach(collection -> mongo.remove(new Query(), collection));
            mongo.remove(new Query(), "birth_figures");
            mongo.remove(new Query(), "birth_imports");
        });
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString());
    }

    /** What was told is known for a moment longer. */
    @AfterEach
    void everythingAsItWas() {
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), "unit_successions");
            mongo.remove(new Query(), "submissions");
        });
        eventually(() ->
                tenants.call(BAC_GIANG, () -> successions.ledTo(LocalDate.MAX).isEmpty()));
    }

    private UUID of(String path) {
        return OwingUnit.submissionOf(period, path, null);
    }

    /** Lets the directory tell where a unit went, until that was read. */
    private void told(String on, String from, String to, boolean split) {
        var event = UUID.randomUUID();
        StubPlatform.get().put("/internal/feed", """
                [{"specversion":"1.0","id":"%s","source":"/directory/bac-giang","type":"vn.canbang.directory.unit-succeeded.v1",\
                "subject":"x","time":"2024-12-01T01:00:00Z","tenant":"bac-giang","datacontenttype":"application/json",\
                "data":{"reorganisation":"%s","on":"%s","from":"%s","to":"%s","split":%s}}]
                """.formatted(event, UUID.randomUUID(), on, from, to, split));
        try {
            eventually(() -> tenants.call(BAC_GIANG, () -> {
                var position = mongo.findById("succeeded-units", Document.class, "feed_positions");
                return position != null && event.equals(position.get("lastEventId", UUID.class));
            }));
        } finally {
            StubPlatform.get().remove("/internal/feed");
        }
    }

    private JsonNode report(TestToken reader, String path) {
        return as(reader).get(API + "/submissions/" + of(path)).expect(200).json();
    }

    @Test
    void leavesABegunReportToTheUnitThatGoesOn() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        var version = report(officer(TAN_MY), TAN_MY).path("version").asLong();

        told(CLOSING, TAN_MY, DONG_SON, false);

        var read = report(officer(DONG_SON), TAN_MY);
        assertThat(read.path("unit").path("path").asString()).isEqualTo(TAN_MY);
        assertThat(read.path("responsible").path("path").asString()).isEqualTo(DONG_SON);
        assertThat(read.path("version").asLong()).isEqualTo(version);
        assertThat(read.path("actions").toString()).contains("edit");
        act(officer(DONG_SON), of(TAN_MY), "refresh", NOTHING).expect(200);
        act(leader(DONG_SON), of(TAN_MY), "submission", NOTHING).expect(200);
    }

    @Test
    void leavesAReportThatNobodyHadBegunToTheUnitThatGoesOn() {
        told(CLOSING, TAN_MY, DONG_SON, false);

        assertThat(as(officer(DONG_SON))
                        .get(API + "/submissions?mine=true")
                        .expect(200)
                        .text())
                .contains(of(TAN_MY).toString(), of(DONG_SON).toString());
        act(officer(DONG_SON), of(TAN_MY), "draft", NOTHING).expect(200);
    }

    @Test
    @Tag("S14")
    void showsItToNobodyElse() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);

        told(CLOSING, TAN_MY, DONG_SON, false);

        for (var stranger : List.of(officer(SIBLING), officer(TAN_MY))) {
            assertThat(as(stranger).get(API + "/submissions").expect(200).text())
                    .doesNotContain("\"path\":\"" + DONG_SON);
        }
        as(officer(SIBLING)).get(API + "/submissions/" + of(TAN_MY)).expectProblem(404, "not_found");
    }

    @Test
    void keepsAnAcceptedReportWithItsUnitAndLetsTheSuccessorFindIt() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        act(leader(TAN_MY), of(TAN_MY), "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), of(TAN_MY), "acceptance", NOTHING).expect(200);

        told(CLOSING, TAN_MY, DONG_SON, false);

        var read = report(officer(DONG_SON), TAN_MY);
        assertThat(read.path("unit").path("path").asString()).isEqualTo(TAN_MY);
        assertThat(read.path("state").asString()).isEqualTo("accepted");
        assertThat(as(officer(DONG_SON))
                        .get(API + "/submissions?period=" + period)
                        .expect(200)
                        .text())
                .contains(of(TAN_MY).toString());
    }

    @Test
    void isReceivedByTheLevelAboveOnceTheDistrictIsClosed() {
        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);
        act(leader(TAN_MY), of(TAN_MY), "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), of(TAN_MY), "acceptance", NOTHING).expectProblem(403, "not_allowed");

        told(CLOSING, DISTRICT, PROVINCE, false);

        act(consolidator(PROVINCE), of(TAN_MY), "acceptance", NOTHING).expect(200);
        act(consolidator(PROVINCE), of(DISTRICT), "consolidation", NOTHING).expect(200);
    }

    private JsonNode coverage(String on) {
        return as(consolidator(DISTRICT))
                .get(API + "/coverage?on=" + on)
                .expect(200)
                .json();
    }

    private static long providers(JsonNode coverage, String path) {
        return coverage.path("children")
                .valueStream()
                .filter(row -> row.path("unit").path("path").asString().equals(path))
                .mapToLong(row -> row.path("providers").path("total").asLong())
                .sum();
    }

    @Test
    void countsAMergedCommuneWithTheOneThatItWentIntoFromThatDayOn() {
        publish(PROVIDERS, MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish(PROVIDERS, MeasureKind.STOCK, MERGED, null, "2024-03-01", 7);

        told("2024-07-01", MERGED, TAN_MY, false);

        assertThat(providers(coverage("2024-07-01"), TAN_MY)).isEqualTo(27);
        assertThat(providers(coverage("2024-06-30"), TAN_MY)).isEqualTo(20);
        assertThat(providers(coverage("2024-06-30"), MERGED)).isEqualTo(7);
        assertThat(coverage("2024-07-01")
                        .path("total")
                        .path("providers")
                        .path("total")
                        .asLong())
                .isEqualTo(27);
    }

    @Test
    void countsACommuneThatWentToAnotherDistrictThereAndNoMoreHere() {
        publish(PROVIDERS, MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish(PROVIDERS, MeasureKind.STOCK, MERGED, null, "2024-03-01", 7);

        told("2024-07-01", MERGED, SIBLING, false);

        var here = coverage("2024-07-01").path("total").path("providers");
        var there = as(consolidator("24/214/"))
                .get(API + "/coverage?on=2024-07-01")
                .expect(200)
                .json();
        assertThat(here.path("total").asLong()).isEqualTo(20);
        assertThat(there.path("total").path("providers").path("total").asLong()).isEqualTo(7);
        assertThat(providers(there, SIBLING)).isEqualTo(7);
    }

    @Test
    void sharesOutNothingOfACommuneThatWasSplitAndLosesNothing() {
        publish(PROVIDERS, MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish(PROVIDERS, MeasureKind.STOCK, SPLIT, null, "2024-03-01", 9);

        told("2024-07-01", SPLIT, DISTRICT, true);

        var coverage = coverage("2024-07-01");
        assertThat(coverage.path("total").path("providers").path("total").asLong())
                .isEqualTo(29);
        assertThat(coverage.path("children")
                        .valueStream()
                        .mapToLong(row -> row.path("providers").path("total").asLong()))
                .containsExactlyInAnyOrder(20L, 0L, 0L);
        assertThat(coverage.at("/undivided/providers/total").asLong()).isEqualTo(9);
    }

    @Test
    void showsOldNumbersByTheBoundariesOfThatDayOrByThoseOfToday() {
        publish(PROVIDERS, MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish(PROVIDERS, MeasureKind.STOCK, MERGED, null, "2024-03-01", 7);
        told("2024-07-01", MERGED, TAN_MY, false);

        var then = coverage("2024-06-30&boundaries=then");
        var now = coverage("2024-06-30&boundaries=now");

        assertThat(then.path("boundariesOf").asString()).isEqualTo("2024-06-30");
        assertThat(providers(then, TAN_MY)).isEqualTo(20);
        assertThat(providers(then, MERGED)).isEqualTo(7);
        assertThat(now.path("on").asString()).isEqualTo("2024-06-30");
        assertThat(now.path("boundariesOf").asString()).isEqualTo(TODAY);
        assertThat(providers(now, TAN_MY)).isEqualTo(27);
        assertThat(now.path("children").toString()).doesNotContain(MERGED);
        assertThat(now.at("/total/providers/total").asLong()).isEqualTo(27);
        assertThat(now.has("undivided")).isFalse();
    }

    @Test
    void saysWhatOfASplitUnitNoUnitOfTodayHas() {
        publish(PROVIDERS, MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish(PROVIDERS, MeasureKind.STOCK, SPLIT, null, "2024-03-01", 9);
        told("2024-07-01", SPLIT, DISTRICT, true);

        var then = coverage("2024-06-30");
        var now = coverage("2024-06-30&boundaries=now");

        assertThat(providers(then, SPLIT)).isEqualTo(9);
        assertThat(then.has("undivided")).isFalse();
        assertThat(now.at("/undivided/providers/total").asLong()).isEqualTo(9);
        assertThat(now.at("/total/providers/total").asLong()).isEqualTo(29);
    }

    @Test
    @Tag("S14")
    void showsTodaysUnitNothingOfWhatWentElsewhere() {
        publish(PROVIDERS, MeasureKind.STOCK, MERGED, null, "2024-03-01", 7);
        told("2024-07-01", MERGED, SIBLING, false);

        assertThat(coverage("2024-06-30&boundaries=now")
                        .at("/total/providers/total")
                        .asLong())
                .isZero();
        as(officer(SIBLING))
                .get(API + "/coverage?on=2024-06-30&boundaries=now&unit=" + TAN_MY)
                .expectProblem(404, "not_found");
    }

    @Test
    void knowsNoOtherBoundaries() {
        as(consolidator(DISTRICT)).get(API + "/coverage?boundaries=soon").expectProblem(400, "invalid_request");
        as(consolidator(DISTRICT))
                .get(API + "/births/ratio?year=2023&boundaries=soon")
                .expectProblem(400, "invalid_request");
    }

    private void born(String... rows) {
        var file = "commune,from,to,boys,girls,source,status,revision\n" + String.join("\n", rows) + "\n";
        once(consolidator(PROVINCE))
                .with("Content-Type", "text/csv")
                .post(API + "/birth-imports?fileName=sinh.csv", file)
                .expect(201);
        eventually(() -> births(PROVINCE, "then") > 0);
    }

    private JsonNode ratio(String unit, String boundaries) {
        return as(consolidator(PROVINCE))
                .get(API + "/births/ratio?year=2023&unit=" + unit + "&boundaries=" + boundaries)
                .expect(200)
                .json();
    }

    private long births(String unit, String boundaries) {
        return ratio(unit, boundaries).at("/sources/0/births").asLong();
    }

    @Test
    void readsTheBirthsOfAYearByTheBoundariesOfThatYearOrByThoseOfToday() {
        born("07201,2023-01-01,2023-12-31,60,40,dst,official,1", "07298,2023-01-01,2023-12-31,30,20,dst,official,1");
        told("2024-07-01", MERGED, TAN_MY, false);

        var then = ratio(TAN_MY, "then");
        var now = ratio(TAN_MY, "now");

        assertThat(births(TAN_MY, "then")).isEqualTo(100);
        assertThat(then.path("converted").asBoolean()).isFalse();
        assertThat(births(TAN_MY, "now")).isEqualTo(150);
        assertThat(now.path("converted").asBoolean()).isTrue();
        assertThat(now.path("boundariesOf").asString()).isEqualTo(TODAY);
        assertThat(now.path("notes").toString())
                .contains("Ước, quy đổi theo địa giới hiện nay")
                .doesNotContain("mới có số liệu");
        assertThat(births(PROVINCE, "now")).isEqualTo(births(PROVINCE, "then"));
    }

    @Test
    void saysWhenNotEveryUnitThatWentIntoOneHasRecordedItsBirths() {
        born("07298,2023-01-01,2023-12-31,30,20,dst,official,1");
        told("2024-07-01", MERGED, TAN_MY, false);

        assertThat(ratio(TAN_MY, "now").path("notes").toString()).contains("mới có số liệu của 1/2 xã");
    }

    @Test
    void givesTheBirthsOfASplitUnitToTheLevelAboveOnly() {
        born("07201,2023-01-01,2023-12-31,60,40,dst,official,1", "07299,2023-01-01,2023-12-31,30,20,dst,official,1");
        told("2024-07-01", SPLIT, DISTRICT, true);

        assertThat(births(TAN_MY, "now")).isEqualTo(100);
        assertThat(ratio(TAN_MY, "now").path("converted").asBoolean()).isFalse();
        assertThat(births(DISTRICT, "now")).isEqualTo(150);
    }

    @Test
    @Tag("S14")
    void showsNobodyTheBirthsOfWhatWentElsewhere() {
        born("07298,2023-01-01,2023-12-31,30,20,dst,official,1");
        told("2024-07-01", MERGED, SIBLING, false);

        assertThat(ratio(TAN_MY, "now").path("sources")).isEmpty();
        as(officer(SIBLING))
                .get(API + "/births/ratio?year=2023&boundaries=now&unit=" + TAN_MY)
                .expectProblem(404, "not_found");
    }

    private JsonNode values(String code, String unit, String boundaries) {
        return as(consolidator(PROVINCE))
                .get(API + "/indicators/" + code + "/values?from=2023-01-01&to=2023-12-31&breakdown=children&unit="
                        + unit + "&boundaries=" + boundaries)
                .expect(200)
                .json();
    }

    private static JsonNode child(JsonNode values, String path) {
        return values.path("children")
                .valueStream()
                .filter(child -> child.at("/unit/path").asString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAnIndicatorByTheBoundariesOfThatDayOrByThoseOfToday() {
        born("07201,2023-01-01,2023-12-31,60,40,dst,official,1", "07298,2023-01-01,2023-12-31,30,20,dst,official,1");
        publish(SIGNED, MeasureKind.STOCK, TAN_MY, null, "2023-05-01", 20);
        publish(SIGNED, MeasureKind.STOCK, MERGED, null, "2023-03-01", 7);
        told("2024-07-01", MERGED, TAN_MY, false);

        for (var number :
                Map.of("SRB-01", List.of(100, 150), "COM-05", List.of(20, 27)).entrySet()) {
            var then = values(number.getKey(), DISTRICT, "then");
            var now = values(number.getKey(), DISTRICT, "now");

            assertThat(then.path("boundariesOf").asString()).isEqualTo("2023-12-31");
            assertThat(child(then, TAN_MY).at("/figures/0/value").asInt())
                    .isEqualTo(number.getValue().getFirst());
            assertThat(child(then, MERGED).path("estimated").asBoolean()).isFalse();
            assertThat(then.path("notes")).isEmpty();
            assertThat(now.path("boundariesOf").asString()).isEqualTo(TODAY);
            assertThat(child(now, TAN_MY).at("/figures/0/value").asInt())
                    .isEqualTo(number.getValue().getLast());
            assertThat(child(now, TAN_MY).path("estimated").asBoolean()).isTrue();
            assertThat(child(now, DONG_SON).path("estimated").asBoolean()).isFalse();
            assertThat(now.path("estimated").asBoolean())
                    .as("the district has what it had")
                    .isFalse();
            assertThat(now.at("/figures/0/value").asInt())
                    .isEqualTo(then.at("/figures/0/value").asInt())
                    .isEqualTo(number.getValue().getLast());
            assertThat(now.path("notes").toString()).contains("Ước, quy đổi theo địa giới hiện nay");
            assertThat(now.has("undivided")).isFalse();
        }
    }

    @Test
    void namesWhatOfAnIndicatorNoUnitOfTodayHas() {
        born("07201,2023-01-01,2023-12-31,60,40,dst,official,1", "07299,2023-01-01,2023-12-31,30,20,dst,official,1");
        publish(SIGNED, MeasureKind.STOCK, TAN_MY, null, "2023-05-01", 20);
        publish(SIGNED, MeasureKind.STOCK, SPLIT, null, "2023-03-01", 9);
        told("2024-07-01", SPLIT, DISTRICT, true);

        for (var number :
                Map.of("SRB-01", List.of(100, 50), "COM-05", List.of(20, 9)).entrySet()) {
            var now = values(number.getKey(), DISTRICT, "now");

            assertThat(child(now, TAN_MY).at("/figures/0/value").asInt())
                    .isEqualTo(number.getValue().getFirst());
            assertThat(now.at("/undivided/figures/0/value").asInt())
                    .isEqualTo(number.getValue().getLast());
            assertThat(now.at("/undivided/name").asString()).isEqualTo("Chưa phân bổ (đơn vị cũ bị chia tách)");
            assertThat(now.path("notes").toString()).contains("bị chia tách chỉ nằm trong tổng");
            assertThat(values(number.getKey(), DISTRICT, "then").has("undivided"))
                    .isFalse();
        }
        assertThat(values("SRB-04", DISTRICT, "now").has("undivided"))
                .as("a ratio of what is left over is that of no unit")
                .isFalse();
    }

    @Test
    @Tag("S14")
    void showsNobodyTheIndicatorsOfWhatWentElsewhere() {
        publish(SIGNED, MeasureKind.STOCK, MERGED, null, "2023-03-01", 7);
        told("2024-07-01", MERGED, SIBLING, false);
        var path = API + "/indicators/COM-05/values?from=2023-01-01&to=2023-12-31";

        assertThat(values("COM-05", DISTRICT, "now").at("/figures/0/value").asInt())
                .isZero();
        as(officer(SIBLING)).get(path + "&boundaries=now&unit=" + TAN_MY).expectProblem(404, "not_found");
        as(consolidator(DISTRICT)).get(path + "&boundaries=soon").expectProblem(400, "invalid_request");
    }

    @Test
    void readsIntoAReportWhatTheUnitsHadThatWentIntoIt() {
        publish(SIGNED, MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 112);
        publish(SIGNED, MeasureKind.STOCK, MERGED, null, "2024-03-01", 30);
        told("2024-07-01", MERGED, TAN_MY, false);

        act(officer(TAN_MY), of(TAN_MY), "draft", NOTHING).expect(200);

        assertThat(report(officer(TAN_MY), TAN_MY).path("parts").toString()).contains("\"automatic\":142");
    }
}
