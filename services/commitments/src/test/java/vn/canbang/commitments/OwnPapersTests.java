package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.MERGED_HOSPITAL;
import static vn.canbang.commitments.Province.OTHER_HOSPITAL;
import static vn.canbang.commitments.Province.SIBLING;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.test.Answer;

/** A hospital takes the papers of those who work for it, and nobody gives it the paper of anybody else. */
class OwnPapersTests extends RunningService {

    @AfterEach
    void nothingOfThisIsLeft() {
        nothingRecorded();
    }

    private Answer signedBefore(UUID hospital, UUID signer, String day) {
        return once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(signing(signer, day), "counterparty", Map.of("organisation", hospital)));
    }

    @Test
    @Tag("S14")
    void givesNoHospitalThePaperOfSomebodyWhoNeverWorkedForIt() {
        var name = "Phùng Thị Phòng Khám " + UUID.randomUUID();
        var signer = provider(name, "Phòng khám tư", TAN_MY);
        onRoster(signer);

        var refused = signedBefore(HOSPITAL, signer, "2024-11-15");

        assertThat(refused.expectProblem(422, "counterparty_unknown").text())
                .contains("\"/counterparty/organisation\"");
        assertThat(as(hospitalHead(HOSPITAL))
                        .get(API + "/commitments?limit=200")
                        .text())
                .doesNotContain(name);
    }

    @Test
    void recordsForTheLineWhatAHospitalTookFromItsOwnDoctor() {
        var signer = provider("Phùng Thị Khoa Sản", "Khoa Sản", TAN_MY, Map.of("owner", HOSPITAL));

        signedBefore(OTHER_HOSPITAL, signer, "2024-11-15").expectProblem(422, "counterparty_unknown");
        var signed = signedBefore(HOSPITAL, signer, "2024-11-15").expect(201);

        as(hospitalHead(HOSPITAL)).get(signed.header("Location")).expect(200);
        as(hospitalHead(OTHER_HOSPITAL)).get(signed.header("Location")).expectProblem(404, "not_found");
    }

    @Test
    void recordsWhatAHospitalTookOfWhichAnotherOneGoesOnWithTheWork() {
        province.liveOn("bac-giang", LocalDate.of(2025, 7, 10));
        var signer = provider("Phùng Thị Yên Dũng", "Khoa Sản", SIBLING, Map.of("owner", HOSPITAL));

        once(officer(SIBLING))
                .post(
                        API + "/commitments",
                        with(signing(signer, "2025-06-16"), "counterparty", Map.of("organisation", MERGED_HOSPITAL)))
                .expect(201);
    }
}
