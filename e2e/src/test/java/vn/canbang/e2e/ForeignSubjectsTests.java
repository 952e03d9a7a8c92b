package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Journey 2 for what is new: nobody records anything about a provider, village or facility of others, with a request whose
 * only fault is whom it is about. That it has no other fault is shown by the owner, who sends the same at the end.
 */
class ForeignSubjectsTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String DIRECTORY = "/api/directory/v1";

    private final Person owner = Person.named("bg.xa.dongson");
    private final List<Person> strangers = Stream.of(
                    "bg.xa.songkhe", "bg.bvsannhi.nhaplieu", "cb.chicuc.chuyenvien", "cb.xa.songhien")
            .map(Person::named)
            .toList();

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void nobodySignsWithAProviderOfOthers() {
        var gap = COMMITMENTS + "/gap-list?subjectKind=provider";
        onlyTheOwner(
                COMMITMENTS + "/commitments",
                Map.of(
                        "subjectKind", "provider",
                        "subject", first(gap, "subject"),
                        "clauses", List.of("no_assist_sex_selection"),
                        "signedOn", today(),
                        "place", "Trạm Y tế",
                        "counterparty", Map.of("organisation", first(COMMITMENTS + "/counterparties", ""))),
                gap);
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void nobodyRecordsTheTotalOfAVillageOfOthers() {
        var board = COMMITMENTS + "/tallies?subjectKind=household_group";
        onlyTheOwner(
                COMMITMENTS + "/tallies",
                Map.of(
                        "subjectKind",
                        "household_group",
                        "holder",
                        first(board, "holder"),
                        "clause",
                        "no_sex_selection",
                        "asOf",
                        today(),
                        "signed",
                        7,
                        "total",
                        9,
                        "keptAt",
                        "Nhà văn hóa"),
                board);
    }

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S15")
    void nobodyRegistersAProviderAtAFacilityOfOthers() {
        var providers = DIRECTORY + "/providers";
        onlyTheOwner(
                providers,
                Map.of(
                        "fullName",
                        "Người Mới (trình diễn)",
                        "title",
                        "doctor",
                        "practiceLicenceNo",
                        "TD-" + UUID.randomUUID(),
                        "facilityId",
                        first(DIRECTORY + "/facilities", ""),
                        "serviceKinds",
                        List.of("ultrasound"),
                        "from",
                        "2024-01-01"),
                providers);
    }

    private void onlyTheOwner(String path, Map<String, Object> body, String seen) {
        var before = Eventually.settled(() -> items(seen));
        for (var stranger : strangers) {
            var answer = stranger.post(path, body);
            assertThat(answer.status())
                    .as("POST %s as %s answered %s", path, stranger.username(), answer.text())
                    .isIn(403, 404, 422);
        }
        assertThat(items(seen)).isEqualTo(before);

        assertThat(owner.post(path, body).status()).isIn(200, 201);
    }

    private JsonNode items(String list) {
        return owner.get(list).expect(200).json().path("items");
    }

    private String today() {
        return owner.get(DIRECTORY + "/me").expect(200).json().path("today").asString();
    }

    /** Id of the first item of a list, or of what the item is about. */
    private String first(String list, String about) {
        var item = items(list).path(0);
        var id = (about.isEmpty() ? item : item.path(about)).path("id").asString("");
        assertThat(id).as("the first of %s", list).isNotEmpty();
        return id;
    }
}
