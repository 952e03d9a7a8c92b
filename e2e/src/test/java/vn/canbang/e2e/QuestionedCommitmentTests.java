package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Whoever is outside the case sees nothing of a questioned commitment but that it is in force: in no list, filter, count, file,
 * sheet, history, measure or feed does anything change while it is questioned, nor when that is dismissed.
 */
class QuestionedCommitmentTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String UNIT = "04/040/01705/";
    private static final String ELSEWHERE = "04/040/01270/";
    private static final String SIGNED = "2025-04-21";

    private final String caseReference = "KT-" + UUID.randomUUID();
    private final Person officer = Person.named("cb.xa.hungdao");
    private final Person head = Person.named(TeamHead.appointedBy(Person.named("cb.quantri")));

    @Test
    @Tag("S15")
    @Tag("S19")
    void readsAsInForceToEverybodyOutsideTheCase() {
        var agency = Agency.admittedBy(Person.named("cb.quantri"), "Cơ quan ngoài vụ việc " + UUID.randomUUID());
        var provider = PrivateProviders.of(officer, UNIT).newcomer("Mai Thị Hỏi");
        var sheet = sheetWith(provider);
        var commitment = signed(officer, UNIT, provider, sheet).json();
        var address = COMMITMENTS + "/commitments/" + commitment.path("id").asString();
        var outside = new OutsideTheCase(
                UNIT,
                List.of(
                        address,
                        COMMITMENTS + "/signing-sheets/" + sheet,
                        COMMITMENTS + "/commitments?status=active&search=hoi&unit=" + UNIT,
                        "/api/directory/v1/providers/" + provider,
                        "/api/reporting/v1/coverage?unit=04/040/",
                        "/api/reporting/v1/coverage?unit=" + UNIT,
                        "/api/reporting/v1/summary?unit=" + UNIT,
                        "/api/reporting/v1/indicators/COM-01/values?unit=" + UNIT + "&from=2025-01-01&to=2025-04-30"));
        readToTheEnd(agency);
        var before = new LinkedHashMap<String, String>();
        Eventually.within(Eventually.PATIENCE, () -> {
            before.putAll(outside.everything());
            assertThat(OutsideTheCase.differences(before, outside.everything())).isEmpty();
        });
        var told = InternalFeed.from("cao-bang");
        readToTheEnd(agency);
        var known = agency.seen().size();

        var questioning = questioned(commitment);
        assertThat(OutsideTheCase.differences(before, outside.everything()))
                .as("questioned")
                .isEmpty();
        dismissed(questioning);
        assertThat(OutsideTheCase.differences(before, outside.everything()))
                .as("dismissed")
                .isEmpty();
        questioned(commitment);

        assertThat(statusTo(officer, address)).isEqualTo("active");
        assertThat(outside.audit())
                .doesNotContain(caseReference, questioning.json().path("id").asString());
        hearsOnlyOfWhatWasSignedAfterwards(agency, known, told, commitment, provider);
    }

    /** What is told of a later paper comes behind all that could have been told of this one. */
    private void hearsOnlyOfWhatWasSignedAfterwards(
            Agency agency, int known, InternalFeed told, JsonNode commitment, String provider) {
        var neighbour = Person.named("cb.xa.songbang");
        var other = PrivateProviders.of(neighbour, ELSEWHERE).newcomer("Mai Thị Sau");
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(PrivateProviders.of(neighbour, ELSEWHERE)
                                .toSign()
                                .toString())
                        .contains(other));
        var later = signed(neighbour, ELSEWHERE, other, null).json().path("id").asString();
        Eventually.within(Eventually.PATIENCE, () -> {
            agency.read();
            assertThat(agency.seen().toString()).contains(later);
        });
        assertThat(agency.seen().values().stream().skip(known))
                .isNotEmpty()
                .allMatch(event -> event.path("subject").asString().equals(later));

        var events = told.read();
        Eventually.within(Eventually.PATIENCE, () -> {
            events.addAll(told.read());
            assertThat(events)
                    .as("the numbers of the later paper")
                    .anyMatch(event ->
                            event.path("data").path("path").asString("").equals(ELSEWHERE));
        });
        assertThat(events)
                .noneMatch(
                        event -> event.toString().contains(commitment.path("id").asString()))
                .noneMatch(event -> event.toString().contains(provider))
                .noneMatch(event -> event.toString().contains(caseReference))
                .noneMatch(event -> event.path("data").path("path").asString("").startsWith(UNIT));
    }

    private String sheetWith(String provider) {
        var providers = PrivateProviders.of(officer, UNIT);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(providers.toSign().toString()).contains(provider));
        return officer.post(COMMITMENTS + "/signing-sheets", Map.of("subjectKind", "provider", "unit", UNIT))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private static Answer signed(Person taker, String unit, String provider, @Nullable String sheet) {
        var body = taker.get(COMMITMENTS + "/counterparties?unit=" + unit)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        var paper = new LinkedHashMap<String, Object>(Map.of(
                "subjectKind",
                "provider",
                "subject",
                provider,
                "clauses",
                List.of("no_assist_sex_selection"),
                "signedOn",
                SIGNED,
                "place",
                "Trạm Y tế",
                "counterparty",
                Map.of("organisation", body)));
        if (sheet != null) {
            paper.put("sheet", sheet);
        }
        return taker.post(COMMITMENTS + "/commitments", paper).expect(201);
    }

    private Answer questioned(JsonNode commitment) {
        var opened = head.post(
                        COMMITMENTS + "/questionings",
                        Map.of("commitment", commitment.path("id").asString(), "caseReference", caseReference))
                .expect(201);
        assertThat(head.get(COMMITMENTS + "/questionings").expect(200).text()).contains(caseReference);
        return opened;
    }

    private void dismissed(Answer questioning) {
        head.change(
                        questioning,
                        COMMITMENTS + "/questionings/"
                                + questioning.json().path("id").asString() + "/dismissal",
                        null)
                .expect(200);
    }

    private static String statusTo(Person reader, String address) {
        return reader.get(address).expect(200).json().path("status").asString();
    }

    private static void readToTheEnd(Agency agency) {
        Eventually.settled(() -> {
            while (agency.read() > 0) {
                // more is waiting
            }
            return agency.seen().size();
        });
    }
}
