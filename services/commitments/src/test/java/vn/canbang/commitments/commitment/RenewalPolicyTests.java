package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.commitments.commitment.CommitmentFixture.TERMS;
import static vn.canbang.commitments.commitment.CommitmentFixture.moved;
import static vn.canbang.commitments.commitment.CommitmentFixture.signedOn;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.commitment.RenewalPolicy.Decision;

class RenewalPolicyTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);
    private static final LocalDate WEEK_LATER = SIGNED.plusDays(7);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    private static final LocalDate LONG_LAPSED = LocalDate.of(2027, 3, 1);

    @Test
    void signsFreelyWhenNothingWentBefore() {
        assertThat(RenewalPolicy.decide(null, null, SIGNED, SIGNED)).isInstanceOf(Decision.First.class);
    }

    @Test
    void refusesASecondOneWhileOneIsInForce() {
        assertThatThrownBy(() -> RenewalPolicy.decide(signedOn(SIGNED), null, WEEK_LATER, WEEK_LATER))
                .hasMessage("commitment_in_force");
    }

    @Test
    void renewsOneInForceWhenThatIsAskedFor() {
        var before = signedOn(SIGNED);

        assertThat(RenewalPolicy.decide(before, before.id(), WEEK_LATER, WEEK_LATER))
                .isEqualTo(new Decision.Follows(before));
    }

    @Test
    void refusesToRenewAnotherOne() {
        assertThatThrownBy(() -> RenewalPolicy.decide(signedOn(SIGNED), UUID.randomUUID(), WEEK_LATER, WEEK_LATER))
                .hasMessage("renews_unknown");
    }

    @Test
    void followsOneThatIsDueWithoutBeingAsked() {
        var before = signedOn(SIGNED);

        assertThat(RenewalPolicy.decide(before, null, DUE, DUE)).isEqualTo(new Decision.Follows(before));
    }

    @Test
    void followsOneThatLapsedAndLinksIt() {
        var before = signedOn(SIGNED);

        assertThat(RenewalPolicy.decide(before, null, LONG_LAPSED, LONG_LAPSED))
                .isEqualTo(new Decision.Follows(before));
    }

    @Test
    void followsOneWhoseSignerWorksElsewhereNow() {
        var before = signedOn(SIGNED);
        before.dueBecause(moved(WEEK_LATER), TERMS, WEEK_LATER);

        assertThat(RenewalPolicy.decide(before, null, WEEK_LATER, WEEK_LATER)).isEqualTo(new Decision.Follows(before));
    }

    @Test
    void refusesADateBeforeTheOneBefore() {
        assertThatThrownBy(() -> RenewalPolicy.decide(signedOn(SIGNED), null, SIGNED.minusDays(1), LONG_LAPSED))
                .hasMessage("signed_before_previous");
    }

    @Test
    void signsFreelyAfterOneThatEnded() {
        var before = signedOn(SIGNED);
        before.end(EndReason.LEFT_SERVICE, WEEK_LATER, WEEK_LATER);

        assertThat(RenewalPolicy.decide(before, null, WEEK_LATER, WEEK_LATER)).isInstanceOf(Decision.First.class);
        assertThatThrownBy(() -> RenewalPolicy.decide(before, null, SIGNED.plusDays(1), WEEK_LATER))
                .hasMessage("signed_before_previous");
    }

    @Test
    void signsAgainOnTheSameDayAfterAMistake() {
        var before = signedOn(SIGNED);
        before.end(EndReason.ERROR, SIGNED, SIGNED);

        assertThat(RenewalPolicy.decide(before, null, SIGNED, SIGNED)).isInstanceOf(Decision.First.class);
    }
}
