package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.aggregate.DomainEvent;

/** What agencies and services read of a commitment stays what it was, field by field. */
class CommitmentEventsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final LocalDate LATER = LocalDate.of(2025, 4, 2);
    private static final UUID COMMITMENT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID OWNER = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final UUID NEXT = UUID.fromString("00000000-0000-4000-8000-000000000004");
    private static final ToldCommitment TOLD = new ToldCommitment(
            COMMITMENT, SubjectKind.PROVIDER, SUBJECT, "07201@2004-07-08", "24/213/07201/", "24/213/07201/", OWNER);
    private static final String COMMON = "{\"commitment\":\"00000000-0000-4000-8000-000000000001\","
            + "\"subjectKind\":\"provider\",\"subject\":\"00000000-0000-4000-8000-000000000002\","
            + "\"unit\":\"07201@2004-07-08\",\"path\":\"24/213/07201/\",\"responsible\":\"24/213/07201/\","
            + "\"owner\":\"00000000-0000-4000-8000-000000000003\"";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static final Arguments[] EVENTS = {
        Arguments.of(
                new CommitmentBecameDue(TOLD, DAY, LATER),
                "commitment-due",
                ",\"renewalDueOn\":\"2025-03-03\",\"lapsesOn\":\"2025-04-02\"}"),
        Arguments.of(
                new CommitmentBreachAnnulled(TOLD, DAY, LATER),
                "commitment-breach-annulled",
                ",\"annulledOn\":\"2025-03-03\",\"coveredTo\":\"2025-04-02\"}"),
        Arguments.of(
                new CommitmentBreached(TOLD, ClauseKind.NO_ASSIST_SEX_SELECTION, DAY),
                "commitment-breached",
                ",\"clause\":\"no_assist_sex_selection\",\"decidedOn\":\"2025-03-03\"}"),
        Arguments.of(
                new CommitmentEnded(TOLD, DAY, "renewed", NEXT),
                "commitment-ended",
                ",\"endedOn\":\"2025-03-03\",\"reason\":\"renewed\","
                        + "\"renewedBy\":\"00000000-0000-4000-8000-000000000004\"}"),
        Arguments.of(new CommitmentLapsed(TOLD, DAY), "commitment-lapsed", ",\"lapsedOn\":\"2025-03-03\"}"),
        Arguments.of(
                new CommitmentReinstated(TOLD, DAY, LATER),
                "commitment-reinstated",
                ",\"renewalDueOn\":\"2025-03-03\",\"lapsesOn\":\"2025-04-02\"}"),
        Arguments.of(new CommitmentRemedied(TOLD, DAY), "commitment-remedied", ",\"remediedOn\":\"2025-03-03\"}"),
        Arguments.of(new CommitmentVoided(TOLD), "commitment-voided", "}")
    };

    @ParameterizedTest
    @FieldSource("EVENTS")
    void tellsItsFieldsFlatUnderItsType(DomainEvent event, String type, String rest) {
        assertThat(event.type()).isEqualTo("vn.canbang.commitments." + type + ".v1");
        assertThat(JSON.writeValueAsString(event)).isEqualTo(COMMON + rest);
    }

    @Test
    void saysInWhichFacilityAProviderSigned() {
        assertThat(CommitmentSigned.of(CommitmentFixture.signedOn(DAY)).facility())
                .isEqualTo(CommitmentFixture.CLINIC);
    }

    @Test
    void namesAFacilityThatSignedItself() {
        var facility = new Signer(SubjectKind.FACILITY, SUBJECT, "Phòng khám Hoà", null, null, "private");

        assertThat(facility.facility()).isEqualTo(SUBJECT);
    }

    @Test
    void saysNothingOfWhatIsAbsent() {
        var ownerless =
                new ToldCommitment(COMMITMENT, SubjectKind.FACILITY, SUBJECT, "07201@2004-07-08", "24/", "24/", null);

        assertThat(JSON.writeValueAsString(new CommitmentEnded(ownerless, DAY, "left_service", null)))
                .endsWith("\"responsible\":\"24/\",\"endedOn\":\"2025-03-03\",\"reason\":\"left_service\"}");
    }
}
