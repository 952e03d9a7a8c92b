package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.clinic;
import static vn.canbang.commitments.Province.closedClinic;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.period;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Province.workplace;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.RosterFacts;
import vn.canbang.test.Answer;

/** What the directory tells reaches roster and commitments, in whatever order it arrives. */
class DirectoryEventTests extends RunningService {

    private static final String GAP = API + "/gap-list";
    private static final String CLINIC = "Phòng khám sắp đóng";

    @Autowired
    private Roster roster;

    @BeforeEach
    void nobody() {
        nothingRecorded();
    }

    private Answer signed(String kind, UUID subject) {
        return once(officer(TAN_MY))
                .post(API + "/commitments", signing(kind, subject, "2024-11-15"))
                .expect(201);
    }

    private String read(Answer signed) {
        return as(officer(TAN_MY)).get(signed.header("Location")).expect(200).text();
    }

    private String gap(String kind) {
        return as(officer(TAN_MY)).get(GAP + "?subjectKind=" + kind).expect(200).text();
    }

    private long registered(String kind) {
        return as(officer(TAN_MY))
                .get(GAP + "/summary?subjectKind=" + kind)
                .expect(200)
                .json()
                .path("registered")
                .asLong();
    }

    @Test
    void endsTheCommitmentOfAFacilityThatCloses() {
        var clinic = clinic(CLINIC, TAN_MY);
        var commitment = signed("facility", clinic);
        closedClinic(CLINIC, TAN_MY, "2024-11-19");

        directoryTells(
                "facility-changed.v1", clinic, () -> read(commitment).contains("\"endReason\":\"facility_closed\""));

        var view = as(officer(TAN_MY)).get(commitment.header("Location")).json();
        assertThat(view.path("status").asString()).isEqualTo("ended");
        assertThat(view.path("endedOn").asString()).isEqualTo("2024-11-19");
        assertThat(registered("facility")).isZero();
    }

    @Test
    void theCommitmentOfAFacilityThatNeverClosedStandsAgainAndCounts() {
        var clinic = clinic(CLINIC, TAN_MY);
        var commitment = signed("facility", clinic);
        closedClinic(CLINIC, TAN_MY, "2024-11-19");
        directoryTells(
                "facility-changed.v1", clinic, () -> read(commitment).contains("\"endReason\":\"facility_closed\""));
        clinic(CLINIC, TAN_MY);

        directoryTells("facility-changed.v1", clinic, () -> read(commitment).contains("\"status\":\"active\""));

        var view = as(officer(TAN_MY)).get(commitment.header("Location")).json();
        assertThat(view.has("endedOn")).isFalse();
        assertThat(view.has("endReason")).isFalse();
        assertThat(view.path("history")
                        .valueStream()
                        .map(step -> step.path("act").asString()))
                .endsWith("ended", "reinstated");
        assertThat(gap("facility")).doesNotContain(CLINIC);
    }

    @Test
    void theCommitmentOfAProviderWhoNeverLeftStandsAgainButNotOneThatSomebodyEnded() {
        var doctor = provider("Lý Thị Nhầm", CLINIC, TAN_MY);
        var ended = provider("Lý Thị Thôi", CLINIC, TAN_MY);
        var commitment = signed("provider", doctor);
        var decided = signed("provider", ended);
        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(decided.header("Location")))
                .post(decided.header("Location") + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);
        for (var name : List.of("Lý Thị Nhầm", "Lý Thị Thôi")) {
            provider(name, CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));
        }
        directoryTells("provider-changed.v1", doctor, () -> read(commitment).contains("\"status\":\"ended\""));
        directoryTells("provider-changed.v1", ended, () -> entry(ended).until().equals(LocalDate.of(2024, 11, 19)));
        for (var name : List.of("Lý Thị Nhầm", "Lý Thị Thôi")) {
            provider(name, CLINIC, TAN_MY);
        }

        directoryTells("provider-changed.v1", doctor, () -> read(commitment).contains("\"status\":\"active\""));
        directoryTells("provider-changed.v1", ended, () -> entry(ended).until().equals(OpenDates.NO_END));

        assertThat(read(decided)).contains("\"status\":\"ended\"", "\"endedOn\":\"2024-11-18\"");
        assertThat(gap("provider")).contains("Lý Thị Thôi").doesNotContain("Lý Thị Nhầm");
    }

    @Test
    void endsTheCommitmentOfAFacilityThatHadClosedAndOpenedAgainBeforeAnybodyRead() {
        var clinic = clinic(CLINIC, TAN_MY);
        var commitment = signed("facility", clinic);
        clinic(
                CLINIC,
                TAN_MY,
                Map.of(
                        "periods",
                        List.of(
                                period(true, "private", "2020-03-01", "2024-11-17"),
                                period(true, "private", "2024-11-19", null))));

        directoryTells(
                "facility-changed.v1", clinic, () -> read(commitment).contains("\"endReason\":\"facility_closed\""));

        var view = as(officer(TAN_MY)).get(commitment.header("Location")).json();
        assertThat(view.path("endedOn").asString()).isEqualTo("2024-11-17");
        assertThat(registered("facility")).isEqualTo(1);
        assertThat(gap("facility")).contains(CLINIC);
    }

    @Test
    void endsTheCommitmentOfAProviderWhoLeftAndCameBackBeforeAnybodyRead() {
        var doctor = provider("Lý Thị Về", CLINIC, TAN_MY);
        var commitment = signed("provider", doctor);
        provider(
                "Lý Thị Về",
                CLINIC,
                TAN_MY,
                Map.of(
                        "from",
                        "2024-11-19",
                        "workplaces",
                        List.of(
                                workplace(CLINIC, TAN_MY, "2021-05-01", "2024-11-17"),
                                workplace(CLINIC, TAN_MY, "2024-11-19", null))));

        directoryTells(
                "provider-changed.v1", doctor, () -> read(commitment).contains("\"endReason\":\"left_service\""));

        assertThat(read(commitment)).contains("\"endedOn\":\"2024-11-17\"");
        assertThat(gap("provider")).contains("Lý Thị Về");
    }

    @Test
    void asksAProviderAgainWhoseLicenceChangedAfterTheSigning() {
        var doctor = provider("Lý Thị Phép", CLINIC, TAN_MY, Map.of("licensedFrom", "2021-05-01"));
        var commitment = signed("provider", doctor);
        assertThat(read(commitment)).contains("\"status\":\"active\"");
        provider("Lý Thị Phép", CLINIC, TAN_MY, Map.of("licensedFrom", "2024-11-18"));

        directoryTells(
                "provider-changed.v1", doctor, () -> read(commitment).contains("\"status\":\"due_for_renewal\""));

        assertThat(read(commitment)).contains("\"renewalDueOn\":\"2024-11-18\"", "\"lapsesOn\":\"2024-12-18\"");
        assertThat(gap("provider")).contains("Lý Thị Phép", "\"reason\":\"licence_changed\"");
        once(officer(TAN_MY))
                .post(API + "/commitments", signing("provider", doctor, "2024-11-19"))
                .expect(201);
        assertThat(gap("provider")).doesNotContain("Lý Thị Phép");
    }

    @Test
    void asksAFacilityAgainThatHasAnotherHeadThanOnTheDayOfTheSigning() {
        var clinic = clinic(CLINIC, TAN_MY, Map.of("licensedFrom", "2024-10-01"));
        var commitment = signed("facility", clinic);
        assertThat(read(commitment)).contains("\"status\":\"active\"");
        clinic(CLINIC, TAN_MY, Map.of("licensedFrom", "2024-10-01", "headedFrom", "2024-11-17"));

        directoryTells(
                "facility-changed.v1", clinic, () -> read(commitment).contains("\"status\":\"due_for_renewal\""));

        assertThat(gap("facility")).contains(CLINIC, "\"reason\":\"head_changed\"");
    }

    @Test
    void asksAFacilityAgainThatHasAnotherLicence() {
        var clinic = clinic(CLINIC, TAN_MY);
        var commitment = signed("facility", clinic);
        clinic(CLINIC, TAN_MY, Map.of("licensedFrom", "2024-11-18"));

        directoryTells(
                "facility-changed.v1", clinic, () -> read(commitment).contains("\"status\":\"due_for_renewal\""));

        assertThat(read(commitment)).contains("\"renewalDueOn\":\"2024-11-18\"");
        assertThat(gap("facility")).contains(CLINIC, "\"reason\":\"licence_changed\"");
    }

    @Test
    void asksAFacilityNoMoreFromTheDayOnWhichItIsClosed() {
        var clinic = clinic(CLINIC, TAN_MY);
        facilityOnRoster(clinic);
        assertThat(gap("facility")).contains(CLINIC);
        closedClinic(CLINIC, TAN_MY, "2024-11-22");

        directoryTells(
                "facility-changed.v1", clinic, () -> entry(clinic).until().equals(LocalDate.of(2024, 11, 22)));

        province.liveOn("bac-giang", LocalDate.of(2024, 11, 21));
        assertThat(gap("facility")).contains(CLINIC);
        assertThat(registered("facility")).isEqualTo(1);
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 22));
        assertThat(gap("facility")).doesNotContain(CLINIC);
        assertThat(registered("facility")).isZero();
    }

    @Test
    void asksAndCountsNobodyAnyMoreWhoLeftWithTheFacility() {
        var doctor = provider("Lý Thị Rời", CLINIC, TAN_MY);
        var waiting = provider("Lý Văn Chờ", CLINIC, TAN_MY);
        onRoster(waiting);
        var commitment = signed("provider", doctor);
        provider("Lý Thị Rời", CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));
        provider("Lý Văn Chờ", CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));

        directoryTells(
                "provider-changed.v1", doctor, () -> read(commitment).contains("\"endReason\":\"left_service\""));
        directoryTells("provider-changed.v1", waiting, () -> !gap("provider").contains("Lý Văn Chờ"));

        assertThat(read(commitment)).contains("\"endedOn\":\"2024-11-19\"");
        assertThat(registered("provider")).isZero();
    }

    @Test
    void findsProvidersUnderTheNewNameOfTheirFacility() {
        var doctor = provider("Lý Thị Tìm", CLINIC, TAN_MY);
        onRoster(doctor);
        clinic(CLINIC, TAN_MY);
        Province.renamed(CLINIC, "Phòng khám Bình Minh", TAN_MY);

        directoryTells(
                "facility-changed.v1",
                Province.id(CLINIC),
                () -> entry(doctor).words().contains("minh"));

        assertThat(as(officer(TAN_MY)).get(GAP + "?search=binh%20minh").text()).contains("Lý Thị Tìm");
        assertThat(as(officer(TAN_MY)).get(GAP + "?search=sap").json().path("items"))
                .isEmpty();
    }

    @Test
    void showsASignerUnderTheNameThatWasPutRight() {
        var doctor = provider("Lý Thị Xai", CLINIC, TAN_MY);
        var commitment = signed("provider", doctor);
        provider("Lý Thị Xai", CLINIC, TAN_MY, Map.of("fullName", "Lý Thị Đúng"));

        directoryTells("provider-changed.v1", doctor, () -> read(commitment).contains("Lý Thị Đúng"));

        assertThat(entry(doctor).name()).isEqualTo("Lý Thị Đúng");
        var lists = as(officer(TAN_MY));
        assertThat(lists.get(API + "/commitments?search=dung").expect(200).text())
                .contains("Lý Thị Đúng");
        assertThat(lists.get(API + "/commitments?search=xai").expect(200).json().path("items"))
                .isEmpty();
        var history = as(officer(TAN_MY))
                .get(commitment.header("Location"))
                .expect(200)
                .json()
                .path("history");
        assertThat(history.valueStream().map(step -> step.path("act").asString()))
                .contains("signer_name_corrected");
    }

    @Test
    void showsAFacilityAndThoseWhoSignedThereUnderItsNameThatWasPutRight() {
        var clinic = clinic("Phòng khám Hòa Bịnh", TAN_MY);
        var doctor = provider("Lý Thị Ghi", "Phòng khám Hòa Bịnh", TAN_MY);
        var ofClinic = signed("facility", clinic);
        var ofDoctor = signed("provider", doctor);
        Province.renamed("Phòng khám Hòa Bịnh", "Phòng khám Hòa Bình", TAN_MY);
        provider(
                "Lý Thị Ghi",
                "Phòng khám Hòa Bịnh",
                TAN_MY,
                Map.of("facility", Map.of("id", clinic, "name", "Phòng khám Hòa Bình")));

        directoryTells("facility-changed.v1", clinic, () -> read(ofClinic).contains("Phòng khám Hòa Bình"));
        directoryTells("provider-changed.v1", doctor, () -> read(ofDoctor).contains("Phòng khám Hòa Bình"));

        assertThat(read(ofClinic)).contains("signer_name_corrected");
        assertThat(read(ofDoctor)).doesNotContain("signer_name_corrected");
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments?search=lý thị ghi hòa bình".replace(" ", "%20"))
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void keepsTheNewestFactsWhicheverAnswerArrivesLast() {
        var doctor = provider("Lý Thị Mới", CLINIC, TAN_MY);
        var old = facts(doctor);
        provider("Lý Thị Mới", CLINIC, TAN_MY, Map.of("departedOn", "2024-11-19"));
        var now = facts(doctor);

        tenants.run(BAC_GIANG, () -> {
            roster.keep(version(now, 7));
            roster.keep(version(old, 6));
        });

        assertThat(entry(doctor).until()).isEqualTo(LocalDate.of(2024, 11, 19));
    }

    @Test
    void keepsTheNewestCoverWhicheverArrivesLast() {
        var doctor = provider("Lý Thị Phủ", CLINIC, TAN_MY);
        onRoster(doctor);
        var covered = new Coverage(LocalDate.of(2026, 12, 15), GapReason.LAPSED, UUID.randomUUID());

        tenants.run(BAC_GIANG, () -> {
            roster.cover(doctor, covered, 2);
            roster.cover(doctor, Coverage.NONE, 1);
        });

        assertThat(entry(doctor).gapFrom()).isEqualTo(covered.gapFrom());
    }

    @Test
    void forgetsANameThatWasErasedWhileThePaperWasBeingRecorded() {
        var doctor = provider("Lý Thị Quên", CLINIC, TAN_MY);
        var commitment = signed("provider", doctor);
        var erased = new HashMap<String, Object>();
        erased.put("fullName", null);
        provider("Lý Thị Quên", CLINIC, TAN_MY, erased);
        onRoster(doctor);

        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(commitment.header("Location")))
                .post(commitment.header("Location") + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);

        assertThat(read(commitment)).doesNotContain("Lý Thị Quên");
        var kept = tenants.call(
                BAC_GIANG, () -> mongo.findAll(org.bson.Document.class, mongo.getCollectionName(Commitment.class)));
        assertThat(kept.toString()).doesNotContain("Lý Thị Quên");
    }

    private RosterEntry entry(UUID id) {
        return tenants.call(BAC_GIANG, () -> roster.find(id).orElseThrow());
    }

    private RosterFacts facts(UUID provider) {
        return tenants.call(
                BAC_GIANG, () -> RosterFacts.of(directory.provider(provider).orElseThrow()));
    }

    private static RosterFacts version(RosterFacts facts, long version) {
        return new RosterFacts(
                facts.id(),
                facts.kind(),
                facts.name(),
                facts.workplace(),
                facts.workplaceName(),
                facts.services(),
                facts.ownership(),
                facts.unitId(),
                facts.unitPath(),
                facts.responsible(),
                facts.owner(),
                facts.required(),
                facts.since(),
                facts.until(),
                facts.counted(),
                facts.absences(),
                facts.work(),
                facts.renewing(),
                facts.licence(),
                version);
    }
}
