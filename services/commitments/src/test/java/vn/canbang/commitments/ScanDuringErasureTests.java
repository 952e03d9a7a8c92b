package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.canbang.commitments.commitment.CommitmentManagement;
import vn.canbang.commitments.roster.RosterEntryChanged;
import vn.canbang.test.SampleFile;

/**
 * A scan that arrives while its signer is being erased is not kept: between the look and the keeping lies the erasure. Its
 * context is closed afterwards, so that what it has leased is free for the others.
 */
@DirtiesContext
class ScanDuringErasureTests extends RunningService {

    private static final String NAME = "Hoàng Thị Đúng Lúc";
    private static final String CLINIC = "Phòng khám Đúng Lúc";

    @MockitoSpyBean
    private CommitmentManagement management;

    @Autowired
    private ApplicationEventPublisher listeners;

    private Object eraseAfterTheLook(InvocationOnMock look, UUID doctor) throws Throwable {
        var seen = look.callRealMethod();
        var erased = new HashMap<String, Object>();
        erased.put("fullName", null);
        provider(NAME, CLINIC, TAN_MY, erased);
        var entry = onRoster(doctor);
        tenants.run(BAC_GIANG, () -> listeners.publishEvent(new RosterEntryChanged(entry)));
        return seen;
    }

    @Test
    void isGoneAgainBeforeAnybodyIsToldThatItWasKept() {
        nothingRecorded();
        var doctor = provider(NAME, CLINIC, TAN_MY);
        var commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2024-11-15"))
                .expect(201)
                .header("Location");
        doAnswer(look -> eraseAfterTheLook(look, doctor)).when(management).requireScanned(any(), any());

        once(officer(TAN_MY))
                .postFile(commitment + "/files?fileName=ban-ky.pdf", SampleFile.pdf())
                .expectProblem(409, "signer_erased");

        assertThat(as(officer(TAN_MY))
                        .get(commitment + "/files")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }
}
