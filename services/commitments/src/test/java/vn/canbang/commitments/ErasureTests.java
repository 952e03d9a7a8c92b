package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.test.SampleFile;
import vn.canbang.test.TestToken;

/** Whom the directory has erased is named nowhere here, and what it asks before that is told without names. */
class ErasureTests extends RunningService {

    private static final String CLINIC = "Phòng khám Nhớ Quên";
    private static final String NAME = "Hoàng Thị Dấu Vết";
    private static final String LICENCE = "778899/BG-CCHN";
    private static final String PAPERS = "/internal/signed-papers?subjects=";

    @BeforeEach
    void nobody() {
        nothingRecorded();
        liveOn(LocalDate.of(2024, 11, 20));
    }

    private UUID known() {
        return provider(NAME, CLINIC, TAN_MY, Map.of("practiceLicenceNo", LICENCE));
    }

    private String sign(UUID doctor) {
        return once(officer(TAN_MY))
                .post(API + "/commitments", with(signing(doctor, "2024-11-15"), "keptAt", "Tủ hồ sơ của " + NAME))
                .expect(201)
                .header("Location");
    }

    private void erasedInTheDirectory() {
        var erased = new HashMap<String, Object>();
        erased.put("fullName", null);
        provider(NAME, CLINIC, TAN_MY, erased);
    }

    @Test
    void isNamedInNoCollectionAfterTheDirectoryHasErasedIt() {
        var doctor = known();
        var commitment = sign(doctor);
        once(branchHead())
                .ifMatch(as(branchHead()).get(commitment))
                .post(commitment + "/void", Map.of("reason", "Ghi nhầm " + NAME + " với người khác"))
                .expect(200);
        assertThat(everything()).contains(NAME, "dau", "vet");
        erasedInTheDirectory();

        directoryTells("provider-erased.v1", doctor, () -> !everything().contains(NAME));

        assertThat(everything()).doesNotContain(NAME, LICENCE).doesNotContainPattern("\\bvet\\b");
        assertThat(as(officer(TAN_MY)).get(commitment).expect(200).text()).doesNotContain(NAME);
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments?search=dau")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void isNotNamedByHowTheNameWasOnceWrittenEither() {
        var doctor = known();
        sign(doctor);
        provider(NAME, CLINIC, TAN_MY, Map.of("fullName", "Hoàng Thị Rõ Ràng"));
        directoryTells("provider-changed.v1", doctor, () -> everything().contains("signer_name_corrected"));
        assertThat(everything()).contains(NAME, "Hoàng Thị Rõ Ràng");
        erasedInTheDirectory();

        directoryTells("provider-erased.v1", doctor, () -> !everything().contains("Hoàng Thị Rõ Ràng"));

        assertThat(everything()).doesNotContain(NAME);
    }

    @Test
    void aFeedReadAgainFromItsBeginningDoesNotBringTheNameBack() {
        var doctor = known();
        sign(doctor);
        erasedInTheDirectory();
        directoryTells("provider-erased.v1", doctor, () -> !everything().contains(NAME));
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), RosterEntry.class));

        directoryTells(
                "provider-changed.v1",
                doctor,
                () -> tenants.call(BAC_GIANG, () -> mongo.findById(doctor, RosterEntry.class) != null));

        assertThat(everything()).doesNotContain(NAME);
    }

    @Test
    void nothingMoreIsRecordedOfWhoIsErased() {
        var doctor = known();
        var commitment = sign(doctor);
        erasedInTheDirectory();
        directoryTells("provider-erased.v1", doctor, () -> !everything().contains(NAME));

        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(signing(doctor, "2024-11-16"), "renews", UUID.fromString(idOf(commitment))))
                .expectProblem(409, "signer_erased");
        once(officer(TAN_MY))
                .postFile(commitment + "/files?fileName=ban-ky.pdf", SampleFile.pdf())
                .expectProblem(409, "signer_erased");
        assertThat(as(officer(TAN_MY))
                        .get(commitment + "/files")
                        .expect(200)
                        .json()
                        .path("actions")
                        .toString())
                .doesNotContain("add", "replacement");
    }

    @Test
    void countsStayWhenTheNameIsGone() {
        var doctor = known();
        sign(doctor);
        eventually(() -> counted().equals(List.of(1L, 1L)));
        erasedInTheDirectory();

        directoryTells("provider-erased.v1", doctor, () -> !everything().contains(NAME));

        assertThat(counted()).containsExactly(1L, 1L);
    }

    @Test
    void tellsTheDirectoryTheDatesOfWhatWasSignedAndNoName() {
        var doctor = known();
        sign(doctor);

        var told = papersOf(doctor);

        assertThat(told.path("papers")).hasSize(1);
        assertThat(told.path("papers").path(0).path("signedOn").asString()).isEqualTo("2024-11-15");
        assertThat(told.toString()).doesNotContain(NAME);
    }

    @Test
    void tellsTheDayFromWhichAPaperNoLongerCovers() {
        var doctor = known();
        var commitment = sign(doctor);
        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(commitment))
                .post(commitment + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);

        assertThat(papersOf(doctor).path("papers").path(0).path("until").asString())
                .isEqualTo("2024-11-18");
    }

    @Test
    void whoSignedNothingHasNoPapers() {
        assertThat(papersOf(UUID.randomUUID()).path("papers")).isEmpty();
    }

    @Test
    @Tag("S10")
    @Tag("S13")
    void onlyOurServicesAskAndOnlyInTheirTenant() {
        var doctor = known();
        sign(doctor);

        as(branchHead()).get(PAPERS + doctor).expectProblem(403, "not_allowed");
        var foreign = as(TestToken.service("cao-bang"))
                .get(PAPERS + doctor)
                .expect(200)
                .json()
                .path(0);
        assertThat(foreign.path("papers")).isEmpty();
    }

    @Test
    @Tag("S23")
    void refusesWhatIsNoListOfIds() {
        as(TestToken.service("bac-giang")).get(PAPERS + "nobody").expect(400);
        as(TestToken.service("bac-giang")).get("/internal/signed-papers").expect(400);
        var many = java.util.stream.Stream.generate(UUID::randomUUID)
                .limit(101)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        as(TestToken.service("bac-giang")).get(PAPERS + many).expectProblem(400, "invalid_request");
    }

    private JsonNode papersOf(UUID subject) {
        return as(TestToken.service("bac-giang"))
                .get(PAPERS + subject)
                .expect(200)
                .json()
                .path(0);
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private List<Long> counted() {
        var summary = as(officer(TAN_MY))
                .get(API + "/gap-list/summary?subjectKind=provider")
                .expect(200)
                .json();
        return List.of(
                summary.path("registered").asLong(), summary.path("inForce").asLong());
    }
}
