package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Whoever is outside the case sees nothing of a questioned commitment but that it is in force: in no list, filter, count, file,
 * sheet, history, measure or feed does anything change while it is questioned, nor when that is dismissed. So for a provider's
 * and a facility's alike.
 */
class QuestionedCommitmentTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String UNIT = "04/040/01705/";
    private static final String ELSEWHERE = "04/040/01270/";
    /** What files of other journeys brought in is counted before. */
    private static final Duration COUNTED = Duration.ofMinutes(10);

    private static final String SIGNED = "2025-04-21";
    private static final String SPAN = "&from=2025-01-01&to=2025-04-30";

    private final String caseReference = "KT-" + UUID.randomUUID();
    private final Person officer = Person.named("cb.xa.hungdao");
    private final Person head = Person.named(TeamHead.appointedBy(Person.named("cb.quantri")));

    @Test
    @Tag("S15")
    @Tag("S19")
    void readsAsInForceToEverybodyOutsideTheCase() {
        var agency = Agency.admittedBy(
                Person.named("cb.quantri"),
                "Cơ quan ngoài vụ việc " + UUID.randomUUID(),
                List.of("commitments", "facilities"));
        var providers = PrivateProviders.of(officer, UNIT);
        var signersBefore = Eventually.settled(() -> signersIn(UNIT));
        var provider = providers.newcomer("Mai Thị Hỏi");
        var clinic = providers.clinic();
        var sheet = sheetWith(provider);
        var commitments = List.of(
                signed(officer, UNIT, "provider", provider, sheet).json(),
                signed(officer, UNIT, "facility", clinic, null).json());
        var outside = new OutsideTheCase(
                UNIT,
                Stream.concat(
                                commitments.stream().map(QuestionedCommitmentTests::address),
                                Stream.of(
                                        COMMITMENTS + "/signing-sheets/" + sheet,
                                        COMMITMENTS + "/commitments?status=active&search=hoi&unit=" + UNIT,
                                        "/api/directory/v1/providers/" + provider,
                                        "/api/directory/v1/facilities/" + clinic,
                                        "/api/reporting/v1/coverage?unit=04/040/",
                                        "/api/reporting/v1/indicators/COM-01/values?unit=" + UNIT + SPAN,
                                        "/api/reporting/v1/indicators/COM-02/values?unit=" + UNIT + SPAN))
                        .toList());
        readToTheEnd(agency);
        Eventually.within(COUNTED, () -> assertThat(signersIn(UNIT)).isEqualTo(signersBefore + 1));
        outside.settle();
        var before = outside.everything();
        var told = InternalFeed.from("cao-bang");
        var facilities = agency.toldOfFacilities();
        readToTheEnd(agency);
        var known = agency.seen().size();

        var questionings = commitments.stream().map(this::questioned).toList();
        assertThat(OutsideTheCase.differences(before, outside.everything()))
                .as("questioned")
                .isEmpty();
        questionings.forEach(this::dismissed);
        assertThat(OutsideTheCase.differences(before, outside.everything()))
                .as("dismissed")
                .isEmpty();
        commitments.forEach(this::questioned);

        assertThat(commitments)
                .allSatisfy(commitment ->
                        assertThat(statusTo(officer, address(commitment))).isEqualTo("active"));
        assertThat(questionings)
                .allSatisfy(questioning -> assertThat(outside.audit())
                        .doesNotContain(
                                caseReference, questioning.json().path("id").asString()));
        assertThat(agency.toldOfFacilities()).isEqualTo(facilities);
        hearsOnlyOfWhatWasSignedAfterwards(
                agency,
                known,
                told,
                Stream.concat(
                                commitments.stream().map(QuestionedCommitmentTests::id),
                                Stream.of(provider, clinic, caseReference))
                        .toList());
    }

    /** What is told of a later paper comes behind all that could have been told of this one. */
    private void hearsOnlyOfWhatWasSignedAfterwards(
            Agency agency, int known, InternalFeed told, List<String> ofTheCase) {
        var neighbour = Person.named("cb.xa.songbang");
        var other = PrivateProviders.of(neighbour, ELSEWHERE).newcomer("Mai Thị Sau");
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(PrivateProviders.of(neighbour, ELSEWHERE)
                                .toSign()
                                .toString())
                        .contains(other));
        var later = id(signed(neighbour, ELSEWHERE, "provider", other, null).json());
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
                .noneMatch(event -> ofTheCase.stream().anyMatch(event.toString()::contains))
                .noneMatch(event -> event.path("data").path("path").asString("").startsWith(UNIT));
    }

    /** How many providers the province counts there, in what reporting knows by now. */
    private long signersIn(String unit) {
        return officer.get("/api/reporting/v1/coverage?unit=" + unit)
                .expect(200)
                .json()
                .path("total")
                .path("providers")
                .path("total")
                .asLong();
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

    private static Answer signed(Person taker, String unit, String kind, String subject, @Nullable String sheet) {
        var body = taker.get(COMMITMENTS + "/counterparties?unit=" + unit)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        var paper = new LinkedHashMap<String, Object>(Map.of(
                "subjectKind",
                kind,
                "subject",
                subject,
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
                        Map.of("commitment", id(commitment), "caseReference", caseReference))
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

    private static String id(JsonNode commitment) {
        return commitment.path("id").asString();
    }

    private static String address(JsonNode commitment) {
        return COMMITMENTS + "/commitments/" + id(commitment);
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
