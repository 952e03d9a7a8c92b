package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.SIBLING;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.reporting.measure.MeasureSlice;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;

/** Published numbers summed over areas and days, as the database does it. */
class MeasureTests extends RunningService {

    private static final MeasureName SIGNINGS = MeasureName.of("commitments.supplementary_signings");
    private static final MeasureName COMMITTED = MeasureName.of("commitments.providers_committed");
    private static final MeasureName BRIEFED = MeasureName.of("campaigns.facilities_briefed");
    private static final MeasureName MONITORED = MeasureName.of("commitments.schools_monitored");
    private static final UUID HOSPITAL = Province.HOSPITAL;

    @Autowired
    private MongoOperations mongo;

    @BeforeEach
    void forget() {
        tenants.run(
                BAC_GIANG,
                () -> MeasureSeeding.COLLECTIONS.forEach(collection -> mongo.remove(new Query(), collection)));
    }

    @Test
    void addsAFlowOverItsDaysOnly() {
        publish(SIGNINGS.value(), MeasureKind.FLOW, TAN_MY, null, "2024-01-31", 5);
        publish(SIGNINGS.value(), MeasureKind.FLOW, TAN_MY, null, "2024-02-01", 7);
        publish(SIGNINGS.value(), MeasureKind.FLOW, DONG_SON, null, "2024-02-29", 11);
        publish(SIGNINGS.value(), MeasureKind.FLOW, TAN_MY, null, "2024-03-01", 13);

        assertThat(sum(SIGNINGS, MeasureSlice.under(DISTRICT), "2024-02-01", "2024-02-29"))
                .isEqualTo(18);
    }

    @Test
    void readsAStockAtItsCutOff() {
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, null, "2022-05-01", 10);
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, null, "2024-05-01", -3);

        assertThat(sum(COMMITTED, MeasureSlice.under(TAN_MY), "2024-01-01", "2024-04-30"))
                .isEqualTo(10);
        assertThat(sum(COMMITTED, MeasureSlice.under(TAN_MY), "2024-01-01", "2024-05-01"))
                .isEqualTo(7);
    }

    @Test
    void countsMembersOnceInAPeriod() {
        var one = UUID.fromString("00000000-0000-0000-0000-000000000001");
        var two = UUID.fromString("00000000-0000-0000-0000-000000000002");
        takeMembers(TAN_MY, "2024-02-01", one, two);
        takeMembers(TAN_MY, "2024-03-01", two);
        takeMembers(DONG_SON, "2024-03-01", one);

        assertThat(sum(BRIEFED, MeasureSlice.under(DISTRICT), "2024-01-01", "2024-12-31"))
                .isEqualTo(2);
        assertThat(sum(BRIEFED, MeasureSlice.under(TAN_MY), "2024-03-01", "2024-12-31"))
                .isEqualTo(1);
    }

    @Test
    @Tag("S15")
    void neverCountsASiblingWhoseCodeBeginsAlike() {
        publish(COMMITTED.value(), MeasureKind.STOCK, SIBLING, null, "2024-05-01", 100);
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 1);

        assertThat(sum(COMMITTED, MeasureSlice.under(DISTRICT), "2024-01-01", "2024-12-31"))
                .isEqualTo(1);
    }

    @Test
    void tellsOwnersApart() {
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 4);
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, HOSPITAL, "2024-05-01", 30);
        publish(COMMITTED.value(), MeasureKind.STOCK, DISTRICT, null, "2024-05-01", 2);

        assertThat(sum(COMMITTED, MeasureSlice.under(TAN_MY).without(Set.of(HOSPITAL)), "2024-01-01", "2024-12-31"))
                .isEqualTo(4);
        assertThat(sum(COMMITTED, MeasureSlice.ownedBy(HOSPITAL, "24/"), "2024-01-01", "2024-12-31"))
                .isEqualTo(30);
        assertThat(sum(COMMITTED, MeasureSlice.at(DISTRICT), "2024-01-01", "2024-12-31"))
                .isEqualTo(2);
    }

    @Test
    @Tag("S57")
    void isTheSameAfterReadingEverythingAgainFromTheBeginning() {
        var told = new ArrayList<MeasurePublished>();
        for (var number : List.of(3L, 5L, 8L)) {
            told.add(new MeasurePublished(
                    COMMITTED.value(),
                    MeasureKind.STOCK,
                    "07201@2004-07-08",
                    TAN_MY,
                    null,
                    LocalDate.of(2024, 5, 1),
                    Map.of("-", number),
                    Set.of()));
        }
        told.forEach(each -> take(each, "2024-11-20T03:00:00Z"));
        var before = sum(COMMITTED, MeasureSlice.under("24/"), "2024-01-01", "2024-12-31");
        told.forEach(each -> take(each, "2024-11-20T03:00:00Z"));

        assertThat(before).isEqualTo(8);
        assertThat(sum(COMMITTED, MeasureSlice.under("24/"), "2024-01-01", "2024-12-31"))
                .isEqualTo(8);
    }

    @Test
    void answersCoverageByChildWithItsTimeAndSaysWhatNobodySupplies() {
        publish("directory.providers", MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish("directory.providers", MeasureKind.STOCK, DONG_SON, null, "2024-05-01", 10);
        publish("directory.providers", MeasureKind.STOCK, SIBLING, null, "2024-05-01", 70);
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 19);

        var answer = as(consolidator(DISTRICT)).get(API + "/coverage").expect(200);
        var coverage = answer.json();

        assertThat(coverage.path("total").path("providers").path("text").asString())
                .isEqualTo("63,3%");
        assertThat(coverage.path("total").path("providers").path("gap").asInt()).isEqualTo(11);
        assertThat(coverage.path("children")).hasSize(3);
        assertThat(coverage.path("children")
                        .get(0)
                        .path("providers")
                        .path("share")
                        .asDouble())
                .isEqualTo(95.0);
        assertThat(coverage.path("children")
                        .get(2)
                        .path("providers")
                        .path("state")
                        .asString())
                .isEqualTo("undefined");
        assertThat(coverage.path("latestEvent").asString()).isEqualTo("2024-11-20T03:00:00Z");
        assertThat(as(consolidator(DISTRICT))
                        .with("If-None-Match", answer.header("ETag"))
                        .get(API + "/coverage")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void readsZeroOfNBeforeTheFirstCommitmentOfAProvince() {
        publish("directory.providers", MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);

        var coverage =
                as(consolidator(DISTRICT)).get(API + "/coverage").expect(200).json();
        var total = coverage.path("total").path("providers");

        assertThat(total.path("state").asString()).isEqualTo("known");
        assertThat(total.path("text").asString()).isEqualTo("0,0%");
        assertThat(total.path("gap").asInt()).isEqualTo(20);
        assertThat(values("COM-01").path("figures").get(2).path("text").asString())
                .isEqualTo("0,0");
    }

    @Test
    void readsNothingAsZeroThatNoServicePublishes() {
        assertThat(values("CAM-01").path("figures").get(0).path("state").asString())
                .isEqualTo("not_supplied");
        assertThat(values("INS-05").path("figures").get(0).path("state").asString())
                .isEqualTo("not_supplied");
    }

    @Test
    void dividesWhatWasRenewedByWhatCameDueInThePeriodHoweverLateItWasSigned() {
        publish("commitments.renewals_due", MeasureKind.FLOW, TAN_MY, null, "2023-12-31", 9);
        publish("commitments.renewals_due", MeasureKind.FLOW, TAN_MY, null, "2024-05-01", 5);
        publish("commitments.renewals_done", MeasureKind.FLOW, TAN_MY, null, "2024-05-01", 3);
        publish("commitments.renewals_due", MeasureKind.FLOW, DONG_SON, null, "2024-11-24", 3);
        publish("commitments.renewals_done", MeasureKind.FLOW, DONG_SON, null, "2024-11-24", 3);
        publish("commitments.renewals_due", MeasureKind.FLOW, DONG_SON, null, "2024-11-25", 7);

        var figures = values("COM-08").path("figures");

        assertThat(figures.get(0).path("text").asString())
                .as("5 + 3, from 01/01 to 24/11")
                .isEqualTo("8");
        assertThat(figures.get(1).path("text").asString()).as("3 + 3").isEqualTo("6");
        assertThat(figures.get(2).path("text").asString()).as("6 / 8").isEqualTo("75,0");
    }

    @Test
    void addsUpTheBreachesThatDecisionsOfThePeriodConclude() {
        publish("commitments.breaches_concluded", MeasureKind.FLOW, TAN_MY, null, "2024-03-04", 1);
        publish("commitments.breaches_concluded", MeasureKind.FLOW, DONG_SON, HOSPITAL, "2024-11-24", 2);
        publish("commitments.breaches_concluded", MeasureKind.FLOW, DONG_SON, null, "2024-11-25", 4);

        assertThat(values("COM-09").path("figures").get(0).path("text").asString())
                .as("1 + 2")
                .isEqualTo("3");
    }

    @Test
    void dividesTheSchoolsMonitoredInThePeriodByThoseThatThereAreAtItsEnd() {
        var lower = UUID.fromString("00000000-0000-0000-0000-000000000011");
        var upper = UUID.fromString("00000000-0000-0000-0000-000000000012");
        publish("directory.schools", MeasureKind.STOCK, TAN_MY, null, "2010-09-01", 3);
        publish("directory.schools", MeasureKind.STOCK, DONG_SON, null, "2010-09-01", 2);
        publish("directory.schools", MeasureKind.STOCK, DONG_SON, null, "2024-07-01", -1);
        publish("directory.schools", MeasureKind.STOCK, DONG_SON, null, "2024-11-25", 6);
        takeMembers(MONITORED, TAN_MY, "2024-03-05", lower, upper);
        takeMembers(MONITORED, TAN_MY, "2024-10-12", lower);
        takeMembers(MONITORED, DONG_SON, "2023-10-12", UUID.randomUUID());

        var figures = values("COM-10").path("figures");

        assertThat(figures.get(0).path("text").asString())
                .as("two schools, one of them twice")
                .isEqualTo("2");
        assertThat(figures.get(1).path("text").asString())
                .as("3 + 2 - 1 on 24/11")
                .isEqualTo("4");
        assertThat(figures.get(2).path("text").asString()).as("2 / 4").isEqualTo("50,0");
    }

    @Test
    void readsAnIndicatorByChildAndNeverPrintsZeroForWhatDoesNotExist() {
        publish("directory.providers", MeasureKind.STOCK, TAN_MY, null, "2024-05-01", 20);
        publish(COMMITTED.value(), MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 19);

        var share = values("COM-01").path("figures").get(2);
        var sessions = values("CAM-01").path("figures").get(0);

        assertThat(share.path("text").asString()).isEqualTo("95,0");
        assertThat(share.path("numerator").asInt()).isEqualTo(19);
        assertThat(values("COM-01").path("children")).hasSize(3);
        assertThat(sessions.path("state").asString()).isEqualTo("not_supplied");
        assertThat(sessions.path("text").asString()).isEqualTo("Chưa được cung cấp");
        assertThat(sessions.has("value")).isFalse();
    }

    private JsonNode values(String code) {
        return as(consolidator(DISTRICT))
                .get(API + "/indicators/" + code + "/values?from=2024-01-01&to=2024-11-24&breakdown=children")
                .expect(200)
                .json();
    }

    private long sum(MeasureName measure, MeasureSlice slice, String from, String to) {
        var span = new MeasureSpan(LocalDate.parse(from), LocalDate.parse(to));
        return tenants.call(BAC_GIANG, () -> {
            var amount =
                    measures.sums(Set.of(measure), List.of(slice), span).total().get(measure);
            return amount == null ? 0L : amount.value();
        });
    }

    private void takeMembers(String path, String day, UUID... members) {
        takeMembers(BRIEFED, path, day, members);
    }

    private void takeMembers(MeasureName measure, String path, String day, UUID... members) {
        take(
                new MeasurePublished(
                        measure.value(),
                        MeasureKind.MEMBERS,
                        path,
                        path,
                        null,
                        LocalDate.parse(day),
                        Map.of(),
                        Set.of(members)),
                "2024-11-20T03:00:00Z");
    }
}
