package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.PASSING_VILLAGE;
import static vn.canbang.commitments.Province.SCHOOL;
import static vn.canbang.commitments.Province.SIBLING;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.clinic;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.period;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Province.workplace;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.Stay;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** The numbers that reporting reads from the internal feed equal a count from scratch, whatever was done. */
class MeasureTests extends RunningService {

    private static final String PROVIDERS = "commitments.providers_committed";
    private static final String FACILITIES = "commitments.facilities_committed";
    private static final String DUE = "commitments.renewals_due";
    private static final String RENEWED = "commitments.renewals_done";
    private static final String BREACHES = "commitments.breaches_concluded";
    private static final String MONITORED = "commitments.schools_monitored";
    private static final String CLINIC = "Phòng khám số";

    @BeforeEach
    void nothingCounted() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), CommitmentTally.class));
    }

    private long number(String measure, String day, String cell) {
        return measures().getOrDefault(measure + " 07201@2004-07-08 - " + day + " " + cell, 0L);
    }

    private Answer signed(String name, String day) {
        return once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider(name, "Phòng khám số", TAN_MY), day))
                .expect(201);
    }

    @Test
    void booksASignatureOnItsDayAndTheLapseAtOnce() {
        signed("Trần Thị Số", "2024-11-15");

        eventually(() -> number(PROVIDERS, "2024-11-15", "-") == 1);
        eventually(() -> number(PROVIDERS, "2026-12-15", "-") == -1);
        assertThat(number(PROVIDERS, "2024-11-15", "ownership=private")).isEqualTo(1);
        eventually(() -> number("commitments.supplementary_signings", "2024-11-15", "kind=provider") == 1);
    }

    @Test
    void movesTheEndWhenItEndsEarlierAndTakesAVoidedOneOut() {
        var ended = signed("Trần Văn Kết", "2024-11-01");
        var voided = signed("Trần Văn Hủy", "2024-11-01");
        eventually(() -> number(PROVIDERS, "2024-11-01", "-") == 2);

        once(officer(TAN_MY))
                .ifMatch(ended)
                .post(ended.header("Location") + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-10"))
                .expect(200);
        once(branchHead())
                .ifMatch(voided)
                .post(voided.header("Location") + "/void", Map.of("reason", "Ghi nhầm người"))
                .expect(200);

        eventually(() -> number(PROVIDERS, "2024-11-01", "-") == 1);
        eventually(() -> number(PROVIDERS, "2024-11-10", "-") == -1);
        eventually(() -> number(PROVIDERS, "2026-12-01", "-") == 0);
    }

    @Test
    void countsAgainAsBeforeWhenTheDepartureWasAMistake() {
        signed("Trần Thị Còn", "2024-10-19");
        var doctor = Province.id("Trần Thị Còn");
        eventually(() -> number(PROVIDERS, "2026-11-18", "-") == -1 && number(DUE, "2026-10-19", "-") == 1);
        provider("Trần Thị Còn", CLINIC, TAN_MY, Map.of("departedOn", "2024-10-30"));
        directoryTells("provider-changed.v1", doctor, () -> number(PROVIDERS, "2024-10-30", "-") == -1);
        eventually(() -> number(PROVIDERS, "2026-11-18", "-") == 0 && number(DUE, "2026-10-19", "-") == 0);

        provider("Trần Thị Còn", CLINIC, TAN_MY);
        directoryTells("provider-changed.v1", doctor, () -> number(PROVIDERS, "2024-10-30", "-") == 0);

        eventually(() -> number(PROVIDERS, "2026-11-18", "-") == -1 && number(DUE, "2026-10-19", "-") == 1);
        assertThat(number(PROVIDERS, "2024-10-19", "-")).isEqualTo(1);
    }

    @Test
    void countsNobodyTwiceOnTheDayOfARenewal() {
        var before = signed("Trần Thị Lại", "2024-11-01");

        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(
                                signing(Province.id("Trần Thị Lại"), "2024-11-12"),
                                "renews",
                                before.json().path("id").asString()))
                .expect(201);

        eventually(() -> number(PROVIDERS, "2026-12-12", "-") == -1);
        eventually(() -> number(PROVIDERS, "2024-11-12", "-") == 0 && number(PROVIDERS, "2026-12-01", "-") == 0);
    }

    @Test
    void booksWhatComesDueAndWhatOfItWasRenewedOnTheDueDay() {
        var before = signed("Trần Thị Hạn Một", "2024-11-02");
        signed("Trần Thị Hạn Hai", "2024-11-02");
        eventually(() -> number(DUE, "2026-11-02", "-") == 2);
        assertThat(number(RENEWED, "2026-11-02", "-")).isZero();

        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(
                                signing(Province.id("Trần Thị Hạn Một"), "2024-11-13"),
                                "renews",
                                before.json().path("id").asString()))
                .expect(201);

        eventually(() -> number(RENEWED, "2026-11-02", "kind=provider") == 1);
        eventually(() -> number(DUE, "2026-11-13", "-") == 1);
        assertThat(number(DUE, "2026-11-02", "-")).isEqualTo(2);
        assertThat(number(DUE, "2024-11-13", "-")).isZero();
    }

    @Test
    void countsABreachOnTheDayOfItsDecisionUntilItIsAnnulled() {
        var commitment = signed("Trần Thị Vi Phạm", "2024-10-28");
        var id = commitment.json().path("id").asString();
        var location = commitment.header("Location");
        once(TestToken.in("bac-giang")
                        .unit("24/")
                        .organisation(Province.id("branch"))
                        .roles("team_head")
                        .subject("team head"))
                .post(API + "/questionings", Map.of("commitment", id, "caseReference", "KT-2024-" + id.substring(0, 4)))
                .expect(201);
        eventually(() -> number(DUE, "2026-10-28", "-") == 1);
        Map<String, Object> decision =
                Map.of("clause", "no_assist_sex_selection", "decision", "12/KL-SYT", "decidedOn", "2024-11-16");

        act(location, "/breach", decision);

        eventually(() -> number(BREACHES, "2024-11-16", "-") == 1);
        assertThat(number(BREACHES, "2024-11-16", "kind=provider")).isEqualTo(1);
        eventually(() -> number(DUE, "2026-10-28", "-") == 0);

        act(location, "/annulment", Map.of("decision", "5/QĐ-UBND", "decidedOn", "2024-11-19"));

        eventually(() -> number(BREACHES, "2024-11-16", "-") == 0);
        eventually(() -> number(DUE, "2026-10-28", "-") == 1);
    }

    private void act(String location, String act, Map<String, Object> body) {
        once(branchHead())
                .ifMatch(as(branchHead()).get(location))
                .post(location + act, body)
                .expect(200);
    }

    @Test
    void countsASchoolOnEachDayOnWhichItWasMonitoredAndNoMoreWhenThatWasAMistake() {
        monitored("2024-10-02", "2024-10-09");
        monitored("2024-11-05", "2024-11-06");
        eventually(() -> members(MONITORED, "2024-10-09").equals(Set.of(SCHOOL.toString())));
        eventually(() -> members(MONITORED, "2024-11-06").equals(Set.of(SCHOOL.toString())));

        monitored("2024-11-05", "2024-11-07");

        eventually(() -> members(MONITORED, "2024-11-06").isEmpty());
        eventually(() -> members(MONITORED, "2024-11-07").equals(Set.of(SCHOOL.toString())));
    }

    private void monitored(String asOf, String monitoredOn) {
        once(officer(TAN_MY))
                .post(
                        API + "/tallies",
                        with(
                                tally("school", SCHOOL, "school_population_policy", asOf, 30, 31),
                                "monitoredOn",
                                monitoredOn))
                .expect(200);
    }

    /** Whom the newest document of a day names, in the commune and for no owner of its own. */
    private Set<String> members(String measure, String day) {
        var newest = feed(TestToken.service("bac-giang"), "/internal/feed").stream()
                .map(event -> event.path("data"))
                .filter(data -> data.path("measure").asString().equals(measure)
                        && data.path("day").asString().equals(day)
                        && data.path("unit").asString().equals("07201@2004-07-08")
                        && !data.has("owner"))
                .reduce((_, next) -> next);
        return newest.map(data -> data.path("members").valueStream().map(JsonNode::asString)).stream()
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    @Test
    void keepsTheNumbersOfAnOwnOrganisationApart() {
        var doctor = provider("Bác sĩ bệnh viện", "Khoa Sản", TAN_MY, Map.of("owner", HOSPITAL));
        once(hospitalHead(HOSPITAL))
                .post(
                        API + "/commitments",
                        with(signing(doctor, "2024-11-03"), "counterparty", Map.of("organisation", HOSPITAL)))
                .expect(201);

        var key = PROVIDERS + " 07201@2004-07-08 " + HOSPITAL + " 2024-11-03 -";
        eventually(() -> measures().getOrDefault(key, 0L) == 1);
        assertThat(number(PROVIDERS, "2024-11-03", "-")).isZero();
    }

    @Test
    void countsAHospitalsDoctorForTheHospitalWhoeverTookThePaper() {
        var doctor = provider("Bác sĩ ký với trạm", "Khoa Sản", TAN_MY, Map.of("owner", HOSPITAL));
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2024-11-04"))
                .expect(201);

        var key = " 07201@2004-07-08 " + HOSPITAL + " 2024-11-04 ";
        eventually(() -> measures().getOrDefault(PROVIDERS + key + "-", 0L) == 1);
        eventually(() -> measures().getOrDefault("commitments.supplementary_signings" + key + "-", 0L) == 1);
        assertThat(number(PROVIDERS, "2024-11-04", "-")).isZero();
    }

    @Test
    void movesTheCountWithTheProviderOnTheDayOfTheMove() {
        signed("Trần Thị Chuyển", "2024-11-05");
        eventually(() -> number(PROVIDERS, "2024-11-05", "-") == 1);
        provider(
                "Trần Thị Chuyển",
                "Phòng khám mới",
                DONG_SON,
                Map.of(
                        "from",
                        "2024-11-18",
                        "workplaces",
                        List.of(
                                workplace(CLINIC, TAN_MY, "2021-05-01", "2024-11-18"),
                                workplace("Phòng khám mới", DONG_SON, "2024-11-18", null))));

        directoryTells(
                "provider-changed.v1",
                Province.id("Trần Thị Chuyển"),
                () -> number(PROVIDERS, "2024-11-18", "-") == -1);

        eventually(() -> at("07204", "2024-11-18") == 1 && at("07204", "2024-12-18") == -1);
        assertThat(number(PROVIDERS, "2024-11-05", "-")).isEqualTo(1);
        assertThat(number(PROVIDERS, "2024-12-18", "-")).isZero();
        assertThat(number(PROVIDERS, "2026-12-05", "-")).isZero();
    }

    @Test
    void countsNowhereAnyMoreWhoseNewWorkNeedsNoCommitment() {
        signed("Trần Thị Đổi", "2024-11-06");
        var harmless = workplace("Nhà thuốc", DONG_SON, "2024-11-17", null);
        harmless.put("sensitive", false);
        provider(
                "Trần Thị Đổi",
                "Nhà thuốc",
                DONG_SON,
                Map.of(
                        "from",
                        "2024-11-17",
                        "sensitive",
                        false,
                        "workplaces",
                        List.of(workplace(CLINIC, TAN_MY, "2021-05-01", "2024-11-17"), harmless)));

        directoryTells(
                "provider-changed.v1", Province.id("Trần Thị Đổi"), () -> number(PROVIDERS, "2024-11-17", "-") == -1);

        assertThat(at("07204", "2024-11-17")).isZero();
    }

    @Test
    void countsEveryPlaceOfAProviderWhoMovedTwiceBeforeAnybodyRead() {
        signed("Trần Thị Hai Lần", "2024-11-07");
        eventually(() -> number(PROVIDERS, "2024-11-07", "-") == 1);
        movedTwice();

        directoryTells(
                "provider-changed.v1",
                Province.id("Trần Thị Hai Lần"),
                () -> number(PROVIDERS, "2024-11-10", "-") == -1);

        eventually(() -> at("07204", "2024-11-10") == 1 && at("07204", "2024-11-19") == -1);
        eventually(() -> at("07301", "2024-11-19") == 1);
        assertThat(number(PROVIDERS, "2024-11-07", "-")).isEqualTo(1);
    }

    @Test
    void keepsWhatAFacilityCountedUntilItDroppedItsServices() {
        signedByClinic();
        clinic(
                CLINIC,
                TAN_MY,
                Map.of(
                        "sensitive",
                        false,
                        "periods",
                        List.of(
                                period(true, "private", "2020-03-01", "2024-11-18"),
                                period(false, "private", "2024-11-18", null))));

        directoryTells("facility-changed.v1", Province.id(CLINIC), () -> number(FACILITIES, "2024-11-18", "-") == -1);

        assertThat(number(FACILITIES, "2024-11-05", "-")).isEqualTo(1);
        assertThat(number(FACILITIES, "2026-12-05", "-")).isZero();
    }

    @Test
    void countsAFacilityUnderEachOwnershipInItsTime() {
        signedByClinic();
        clinic(
                CLINIC,
                TAN_MY,
                Map.of(
                        "ownership",
                        "public",
                        "periods",
                        List.of(
                                period(true, "private", "2020-03-01", "2024-11-18"),
                                period(true, "public", "2024-11-18", null))));

        directoryTells(
                "facility-changed.v1",
                Province.id(CLINIC),
                () -> number(FACILITIES, "2024-11-18", "ownership=public") == 1);

        assertThat(number(FACILITIES, "2024-11-05", "ownership=private")).isEqualTo(1);
        assertThat(number(FACILITIES, "2024-11-05", "ownership=public")).isZero();
        assertThat(number(FACILITIES, "2024-11-18", "ownership=private")).isEqualTo(-1);
        assertThat(number(FACILITIES, "2024-11-18", "-")).isZero();
        assertThat(number(FACILITIES, "2026-12-05", "ownership=public")).isEqualTo(-1);
    }

    @Test
    void countsTheSameWhenTheRosterIsReadFromTheBeginning() {
        onRoster(provider("Trần Thị Hai Lần", CLINIC, TAN_MY));
        movedTwice();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), RosterEntry.class));

        var entry = onRoster(Province.id("Trần Thị Hai Lần"));

        assertThat(entry.counted()).extracting(Stay::unitPath).containsExactly(TAN_MY, DONG_SON, SIBLING);
    }

    private static void movedTwice() {
        provider(
                "Trần Thị Hai Lần",
                "Phòng khám ba",
                SIBLING,
                Map.of(
                        "from",
                        "2024-11-19",
                        "workplaces",
                        List.of(
                                workplace(CLINIC, TAN_MY, "2021-05-01", "2024-11-10"),
                                workplace("Phòng khám hai", DONG_SON, "2024-11-10", "2024-11-19"),
                                workplace("Phòng khám ba", SIBLING, "2024-11-19", null))));
    }

    private void signedByClinic() {
        once(officer(TAN_MY))
                .post(API + "/commitments", signing("facility", clinic(CLINIC, TAN_MY), "2024-11-05"))
                .expect(201);
        eventually(() -> number(FACILITIES, "2024-11-05", "ownership=private") == 1);
        eventually(() -> number(FACILITIES, "2026-12-05", "ownership=private") == -1);
    }

    private long at(String commune, String day) {
        return measures().getOrDefault(PROVIDERS + " " + commune + "@2004-07-08 - " + day + " -", 0L);
    }

    @Test
    void booksTheDifferencesOfATallyAlsoWhenAnEarlierOneComesLater() {
        record("2024-10-12", 118);
        eventually(() -> number("commitments.households_signed", "2024-10-12", "-") == 118);

        record("2024-03-05", 112);

        eventually(() -> number("commitments.households_signed", "2024-03-05", "-") == 112);
        eventually(() -> number("commitments.households_signed", "2024-10-12", "-") == 6);
        eventually(() -> number("commitments.households_total", "2024-03-05", "-") == 120);
    }

    @Test
    void countsNoMoreWhatWasRecordedByMistakeAndTakenBack() {
        var id = once(officer(TAN_MY))
                .post(API + "/tallies", tally(Province.SECOND_VILLAGE, "2024-10-14", 80, 90))
                .expect(200)
                .json()
                .path("tally")
                .asString();
        eventually(() -> number("commitments.households_signed", "2024-10-14", "-") == 80);

        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(API + "/tallies/" + id))
                .post(API + "/tallies/" + id + "/withdrawal", Map.of("asOf", "2024-10-14"))
                .expect(200);

        eventually(() -> number("commitments.households_signed", "2024-10-14", "-") == 0);
    }

    @Test
    void countsTheHouseholdsOfAVillageNoLongerThanTheDirectoryDoes() {
        once(officer(DONG_SON))
                .post(API + "/tallies", tally(PASSING_VILLAGE, "2024-10-10", 36, 40))
                .expect(200);
        eventually(() -> households("signed", "2024-10-10") == 36);
        Province.tellVillages("2024-10-31");

        directoryTells("village-changed.v1", PASSING_VILLAGE, () -> households("signed", "2024-11-01") == -36);

        assertThat(households("total", "2024-11-01")).isEqualTo(-40);
        assertThat(households("signed", "2024-10-10")).isEqualTo(36);

        Province.tellVillages(null);
        directoryTells("village-changed.v1", PASSING_VILLAGE, () -> households("signed", "2024-11-01") == 0);
    }

    private long households(String number, String day) {
        return measures().getOrDefault("commitments.households_" + number + " 07204@2004-07-08 - " + day + " -", 0L);
    }

    private void record(String asOf, int signed) {
        once(officer(TAN_MY))
                .post(API + "/tallies", tally(VILLAGE, asOf, signed, 120))
                .expect(200);
    }

    @Test
    void tellsALapseWithItsLegalDateOnceItsDayHasCome() {
        var id = signed("Trần Thị Hạn", "2024-11-15").json().path("id").asString();

        province.liveOn("bac-giang", LocalDate.of(2026, 12, 30));

        eventually(() -> lapseOf(id).isPresent());
        assertThat(lapseOf(id).orElseThrow().path("lapsedOn").asString()).isEqualTo("2026-12-15");
    }

    private Optional<JsonNode> lapseOf(String id) {
        return feed(Province.agency(), API + "/feed").stream()
                .filter(event -> event.path("type").asString().contains("commitment-lapsed"))
                .filter(event -> event.path("subject").asString().equals(id))
                .map(event -> event.path("data"))
                .findFirst();
    }

    @Test
    @Tag("S15")
    void tellsAgenciesNoNames() {
        var id = signed("Nguyễn Thị Canary", "2024-11-15").json().path("id").asString();

        eventually(() -> feed(Province.agency(), API + "/feed").toString().contains(id));

        assertThat(feed(Province.agency(), API + "/feed").toString())
                .doesNotContain("Canary", "Trạm trưởng", "Hội trường");
    }
}
