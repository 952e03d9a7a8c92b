package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.STATION;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Signing;
import vn.canbang.commitments.commitment.SigningTogether;
import vn.canbang.commitments.commitment.SigningTogether.Wish;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;

/** Many signatures recorded in one write are what they would be one by one, or none of them is recorded. */
class SigningTogetherTests extends RunningService {

    private static final Caller OFFICER = new Caller(
            "officer", "Người thử", BAC_GIANG, new UnitPath(TAN_MY), STATION, Reach.LINE, Set.of("data_entry"), null);

    @Autowired
    private SigningTogether together;

    @Autowired
    private Clock clock;

    @BeforeEach
    void nobodyHasSigned() {
        nothingRecorded();
    }

    private UUID known(String name) {
        var id = provider(name, "Phòng khám Cùng Ký", TAN_MY);
        onRoster(id);
        return id;
    }

    private Wish wish(UUID subject, String day) {
        var signing = new Signing(
                SubjectKind.PROVIDER,
                subject,
                List.of(ClauseKind.NO_ASSIST_SEX_SELECTION),
                LocalDate.parse(day),
                "Hội trường xã",
                STATION,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Wish(signing, Attempt.derived(NameBasedId.of("together", subject, day), clock));
    }

    private boolean recorded(Wish... wishes) {
        return tenants.call(BAC_GIANG, () -> together.record(Arrays.asList(wishes), OFFICER));
    }

    @Test
    void coversEachAsOneSignatureDoes() {
        var alone = known("Mai Thị Riêng");
        var first = known("Mai Thị Một");
        var second = known("Mai Thị Hai");
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(alone, "2024-11-15"))
                .expect(201);

        assertThat(recorded(wish(first, "2024-11-15"), wish(second, "2024-11-16")))
                .isTrue();

        var covered = entry(first);
        assertThat(covered.gapFrom()).isEqualTo(entry(alone).gapFrom());
        assertThat(covered.reason()).isEqualTo(entry(alone).reason());
        assertThat(covered.commitment()).isNotNull();
        assertThat(rowsOf("/gap-list")).isEmpty();
        assertThat(rowsOf("/commitments")).hasSize(3);
        assertThat(as(officer(TAN_MY))
                        .get(API + "/commitments/summary")
                        .json()
                        .path("active")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    @Tag("S40")
    void recordsNothingTwiceWhenItIsDoneAgain() {
        var first = wish(known("Mai Thị Lại"), "2024-11-15");
        assertThat(recorded(first)).isTrue();

        assertThat(recorded(first, wish(known("Mai Thị Thêm"), "2024-11-15"))).isTrue();

        assertThat(rowsOf("/commitments")).hasSize(2);
    }

    @Test
    void recordsNoneWhenOneIsInTheWay() {
        var inForce = known("Mai Thị Còn");
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(inForce, "2024-11-01"))
                .expect(201);
        var other = known("Mai Thị Khác");

        assertThat(recorded(wish(other, "2024-11-15"), wish(inForce, "2024-11-15")))
                .isFalse();
        assertThat(recorded(wish(other, "2024-11-15"), wish(other, "2024-11-16")))
                .isFalse();
        assertThat(recorded(wish(other, "2024-11-15"), wish(UUID.randomUUID(), "2024-11-15")))
                .isFalse();

        assertThat(rowsOf("/commitments")).hasSize(1);
    }

    private RosterEntry entry(UUID id) {
        return tenants.call(BAC_GIANG, () -> mongo.findById(id, RosterEntry.class));
    }
}
