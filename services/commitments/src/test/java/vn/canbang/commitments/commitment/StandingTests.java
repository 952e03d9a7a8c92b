package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.listing.OpenDates;

/** The rule of lapsing, day by day. */
class StandingTests {

    private static final LocalDate NOTICE = LocalDate.of(2026, 8, 16);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAPSE = LocalDate.of(2026, 11, 14);
    private static final LocalDate LAW = LocalDate.of(2025, 6, 3);

    private static Standing signed() {
        return new Standing(State.SIGNED, LAPSE, new ValidityDates(DUE, NOTICE, LAPSE, OpenDates.NO_END));
    }

    private static Standing endedByLaw() {
        return new Standing(State.SIGNED, LAW, new ValidityDates(DUE, NOTICE, LAPSE, LAW));
    }

    @Test
    void isActiveUntilTheDayBeforeItComesDue() {
        assertThat(signed().on(DUE.minusDays(1))).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(signed().on(DUE)).isEqualTo(CommitmentStatus.DUE_FOR_RENEWAL);
    }

    @Test
    void lapsesThirtyDaysAfterItCameDueWhenItWasNotSignedAgain() {
        assertThat(signed().on(LAPSE.minusDays(1))).isEqualTo(CommitmentStatus.DUE_FOR_RENEWAL);
        assertThat(signed().isInForceOn(LAPSE.minusDays(1))).isTrue();
        assertThat(signed().on(LAPSE)).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(signed().isInForceOn(LAPSE)).isFalse();
    }

    @Test
    void isShownAsComingDueFromTheNoticeUntilItLapses() {
        assertThat(signed().expiresOn(NOTICE.minusDays(1))).isFalse();
        assertThat(signed().expiresOn(NOTICE)).isTrue();
        assertThat(signed().expiresOn(LAPSE.minusDays(1))).isTrue();
        assertThat(signed().expiresOn(LAPSE)).isFalse();
    }

    @Test
    void hasEndedAndNotLapsedWhenTheLawEndedEveryClauseFirst() {
        assertThat(endedByLaw().on(LAW.minusDays(1))).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(endedByLaw().on(LAW)).isEqualTo(CommitmentStatus.ENDED);
        assertThat(endedByLaw().endsByLaw()).isTrue();
        assertThat(signed().endsByLaw()).isFalse();
    }

    @Test
    void isVoidOnEveryDayOnceItWasVoided() {
        var voided = new Standing(State.VOIDED, LAPSE, signed().dates());

        assertThat(voided.on(DUE)).isEqualTo(CommitmentStatus.VOIDED);
        assertThat(voided.isInForceOn(DUE.minusDays(1))).isFalse();
    }
}
