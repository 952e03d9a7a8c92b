package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.test.StubPlatform;

/** While the directory is away, what is known goes on, and what must be asked waits. */
class OutageTests extends RunningService {

    @AfterEach
    void comeBack() {
        StubPlatform.get().away(false);
    }

    @Test
    @Tag("S34")
    void goesOnWithWhoIsKnownAndAnswers503ForWhoMustBeAskedFor() {
        var known = provider("Hồ Thị Quen", "Phòng khám Quen", TAN_MY);
        var unknown = provider("Hồ Thị Lạ", "Phòng khám Lạ", TAN_MY);
        onRoster(known);
        as(officer(TAN_MY)).get(API + "/counterparties").expect(200);
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider("Hồ Thị Mồi", "Phòng khám Mồi", TAN_MY), "2024-11-15"))
                .expect(201);
        StubPlatform.get().away(true);

        once(officer(TAN_MY))
                .post(API + "/commitments", signing(known, "2024-11-15"))
                .expect(201);
        var waiting = once(officer(TAN_MY));
        waiting.post(API + "/commitments", signing(unknown, "2024-11-15"))
                .expectProblem(503, "temporarily_unavailable");
        StubPlatform.get().away(false);

        waiting.post(API + "/commitments", signing(unknown, "2024-11-15")).expect(201);
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments?search=la%20ho")
                        .json()
                        .path("items"))
                .hasSize(1);
    }
}
