package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.roster.RosterEntryChanged;
import vn.canbang.commitments.sheet.SigningSheet;

/** The gap list changes at once with a signature, and by the calendar alone; the sheet keeps its order. */
class GapListApiTests extends RunningService {

    private static final String GAP = API + "/gap-list";
    private static final String CLINIC = "Phòng khám Đa khoa";

    @Autowired
    private ApplicationEventPublisher listeners;

    private UUID an;
    private UUID binh;
    private UUID chi;

    @BeforeEach
    void threeProvidersOfTanMy() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), SigningSheet.class));
        an = provider("Đỗ Thị An", CLINIC, TAN_MY);
        binh = provider("Lê Văn Bình", CLINIC, TAN_MY);
        chi = provider("Vũ Thị Chi", CLINIC, TAN_MY);
        for (var id : List.of(chi, an, binh)) {
            onRoster(id);
        }
        onRoster(provider("Người xã khác", CLINIC, DONG_SON));
    }

    private JsonNode gap() {
        return as(officer(TAN_MY)).get(GAP).expect(200).json();
    }

    private static List<String> names(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(item -> item.path("subject").path("name").asString())
                .toList();
    }

    private void sign(UUID subject, String day) {
        once(officer(TAN_MY)).post(API + "/commitments", signing(subject, day)).expect(201);
    }

    /** Handles again what the directory says of the provider, as its feed would. */
    private void told(UUID provider) {
        var entry = onRoster(provider);
        tenants.run(BAC_GIANG, () -> listeners.publishEvent(new RosterEntryChanged(entry)));
    }

    private static JsonNode itemOf(JsonNode list, String name) {
        return list.path("items")
                .valueStream()
                .filter(item -> item.at("/subject/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysByWhenWhoeverNeverSignedHasToAndThatTheDayIsOver() {
        onRoster(provider("Tô Thị Vừa Đến", CLINIC, TAN_MY, Map.of("from", "2024-10-21")));
        onRoster(provider("Tô Thị Muộn", CLINIC, TAN_MY, Map.of("from", "2024-10-20")));

        var list = gap();

        assertThat(itemOf(list, "Tô Thị Vừa Đến").path("signBy").asString()).isEqualTo("2024-11-20");
        assertThat(itemOf(list, "Tô Thị Vừa Đến").path("late").asBoolean()).isFalse();
        assertThat(itemOf(list, "Tô Thị Muộn").path("signBy").asString()).isEqualTo("2024-11-19");
        assertThat(itemOf(list, "Tô Thị Muộn").path("late").asBoolean()).isTrue();
    }

    @Test
    void setsNoDayOfSupplementarySigningForWhoeverSignedBefore() {
        sign(an, "2022-10-01");

        var lapsed = itemOf(gap(), "Đỗ Thị An");

        assertThat(lapsed.path("reason").asString()).isEqualTo("lapsed");
        assertThat(lapsed.has("signBy")).isFalse();
    }

    @Test
    void listsWhoNeverSignedNumberedInNameOrder() {
        var list = gap();

        assertThat(names(list)).containsExactly("Đỗ Thị An", "Lê Văn Bình", "Vũ Thị Chi");
        assertThat(list.path("items")
                        .valueStream()
                        .map(item -> item.path("number").asInt()))
                .containsExactly(1, 2, 3);
        assertThat(list.path("items").path(0).path("reason").asString()).isEqualTo("never_signed");
        assertThat(list.path("items").path(0).path("subject").path("workplace").asString())
                .isEqualTo(CLINIC);
    }

    @Test
    void changesWithTheSignatureBeforeItsAnswer() {
        sign(binh, "2024-11-15");

        assertThat(names(gap())).containsExactly("Đỗ Thị An", "Vũ Thị Chi");
        var summary = as(officer(TAN_MY)).get(GAP + "/summary").expect(200).json();
        assertThat(summary.path("missing").asInt()).isEqualTo(2);
        assertThat(summary.path("registered").asInt()).isEqualTo(3);
        assertThat(summary.path("inForce").asInt()).isEqualTo(1);
    }

    @Test
    void showsALapseByTheCalendarAloneInTheSameOrder() {
        sign(binh, "2024-11-15");

        province.liveOn("bac-giang", LocalDate.of(2026, 12, 14));
        assertThat(names(gap())).containsExactly("Đỗ Thị An", "Vũ Thị Chi");
        province.liveOn("bac-giang", LocalDate.of(2026, 12, 15));

        assertThat(names(gap())).containsExactly("Đỗ Thị An", "Lê Văn Bình", "Vũ Thị Chi");
        assertThat(gap().path("items").path(1).path("reason").asString()).isEqualTo("lapsed");
    }

    @Test
    void numbersGoOnOverThePages() {
        var first = as(officer(TAN_MY)).get(GAP + "?limit=2").expect(200).json();
        var second = as(officer(TAN_MY))
                .get(GAP + "?limit=2&after=" + first.path("next").asString())
                .expect(200)
                .json();

        assertThat(names(second)).containsExactly("Vũ Thị Chi");
        assertThat(second.path("items").path(0).path("number").asInt()).isEqualTo(3);
        assertThat(second.path("next").isMissingNode()).isTrue();
    }

    @Test
    void putsBackWhoseRecordWasAMistake() {
        var signed = once(officer(TAN_MY))
                .post(API + "/commitments", signing(an, "2024-11-15"))
                .expect(201);
        once(officer(TAN_MY))
                .ifMatch(signed)
                .post(signed.header("Location") + "/end", Map.of("reason", "error", "endedOn", "2024-11-15"))
                .expect(200);

        assertThat(names(gap())).contains("Đỗ Thị An");
        sign(an, "2024-11-15");
        assertThat(names(gap())).doesNotContain("Đỗ Thị An");
    }

    @Test
    void listsWhoWorksElsewhereNowWithThatReason() {
        sign(an, "2024-11-15");
        provider("Đỗ Thị An", "Phòng khám Mới", TAN_MY, Map.of("from", "2024-11-18"));

        told(an);

        var item = gap().path("items").path(0);
        assertThat(item.path("reason").asString()).isEqualTo("workplace_changed");
        assertThat(item.path("subject").path("workplace").asString()).isEqualTo("Phòng khám Mới");
        sign(an, "2024-11-19");
        assertThat(names(gap())).doesNotContain("Đỗ Thị An");
    }

    @Test
    void leavesOutWhoIsGoneAndEndsTheCommitment() {
        sign(an, "2024-11-15");
        provider("Đỗ Thị An", CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));
        provider("Lê Văn Bình", CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));

        told(an);
        told(binh);

        assertThat(names(gap())).containsExactly("Vũ Thị Chi");
        assertThat(as(officer(TAN_MY)).get(API + "/commitments?status=ended").text())
                .contains("Đỗ Thị An");
    }

    @Test
    void forgetsTheNameEverywhereWhenTheDirectoryErasesIt() {
        sign(an, "2024-11-15");
        var facts = new HashMap<String, Object>();
        facts.put("fullName", null);
        provider("Đỗ Thị An", CLINIC, TAN_MY, facts);

        told(an);

        assertThat(as(officer(TAN_MY)).get(API + "/commitments").text()).doesNotContain("Đỗ Thị An");
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments?search=an")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void showsAHospitalItsOwnPeopleOnly() {
        onRoster(provider("Người của bệnh viện", CLINIC, TAN_MY, Map.of("owner", HOSPITAL)));

        assertThat(names(as(hospitalHead(HOSPITAL)).get(GAP).expect(200).json()))
                .containsExactly("Người của bệnh viện");
    }

    @Test
    void searchesLikeTheListOfCommitments() {
        assertThat(names(as(officer(TAN_MY)).get(GAP + "?search=vu%20ch").json()))
                .containsExactly("Vũ Thị Chi");
    }

    @Test
    void keepsOrderAndNumbersOnTheSheetWhileItIsWorkedOff() {
        var sheet = once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", TAN_MY))
                .expect(201);
        var id = sheet.json().path("id").asString();

        var signed = once(officer(TAN_MY))
                .post(API + "/commitments", with(signing(binh, "2024-11-15"), "sheet", id))
                .expect(201)
                .json();
        sign(chi, "2024-11-16");

        assertThat(sheet.json().path("number").asString()).startsWith("07201/2024/");
        assertThat(signed.path("sheet").path("row").asInt()).isEqualTo(2);
        var rows = as(officer(TAN_MY))
                .get(sheet.header("Location"))
                .expect(200)
                .json()
                .path("rows");
        assertThat(rows.valueStream()
                        .map(row -> row.path("number").asInt()
                                + " " + row.path("subject").path("name").asString()
                                + " " + row.path("state").asString()))
                .containsExactly("1 Đỗ Thị An open", "2 Lê Văn Bình signed", "3 Vũ Thị Chi covered");
    }

    @Test
    @Tag("S15")
    void doesNotSayOnTheSheetWhereSomebodyWent() {
        var sheet = once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", TAN_MY))
                .expect(201);
        provider("Đỗ Thị An", "Phòng khám Mới", DONG_SON, Map.of("from", "2024-11-18"));
        told(an);

        var whole = as(officer(TAN_MY)).get(sheet.header("Location")).expect(200);

        assertThat(whole.json().path("rows").path(0).path("state").asString()).isEqualTo("gone");
        assertThat(whole.text()).contains("Đỗ Thị An", CLINIC).doesNotContain("Phòng khám Mới");
    }

    @Test
    void countsNobodyBeyondTheLastDayWhosePaperIsRecordedLate() {
        provider("Đỗ Thị An", CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));
        told(an);

        var signed = once(officer(TAN_MY))
                .post(API + "/commitments", signing(an, "2024-11-15"))
                .expect(201)
                .json();

        assertThat(signed.path("status").asString()).isEqualTo("ended");
        assertThat(signed.path("endedOn").asString()).isEqualTo("2024-11-19");
    }

    @Test
    void givesEachSheetItsOwnNumberAndTheSameOneToARepeatedRequest() {
        var api = once(officer(TAN_MY));
        var body = Map.of("subjectKind", "provider", "unit", TAN_MY);

        var first = api.post(API + "/signing-sheets", body).expect(201).json();
        var again = api.post(API + "/signing-sheets", body).expect(201).json();
        var second = once(officer(TAN_MY))
                .post(API + "/signing-sheets", body)
                .expect(201)
                .json();

        assertThat(again.path("number")).isEqualTo(first.path("number"));
        assertThat(second.path("number")).isNotEqualTo(first.path("number"));
        assertThat(as(officer(TAN_MY))
                        .get(API + "/signing-sheets")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void refusesAnEmptySheetAndARowThatIsNotOnTheSheet() {
        var sheet = once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", TAN_MY))
                .expect(201)
                .json();
        var late = provider("Người đến sau", CLINIC, TAN_MY);

        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(
                                signing(late, "2024-11-15"),
                                "sheet",
                                sheet.path("id").asString()))
                .expectProblem(422, "sheet_unknown");
        once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "facility", "unit", TAN_MY))
                .expectProblem(422, "sheet_empty");
    }
}
