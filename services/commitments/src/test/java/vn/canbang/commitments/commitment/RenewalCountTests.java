package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.commitment.CommitmentFixture.TERMS;
import static vn.canbang.commitments.commitment.CommitmentFixture.following;
import static vn.canbang.commitments.commitment.CommitmentFixture.moved;
import static vn.canbang.commitments.commitment.CommitmentFixture.signed;
import static vn.canbang.commitments.commitment.CommitmentFixture.signedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Stay;

/**
 * What came due and what of it was signed again (COM-08), and what was breached (COM-09). Signed on 15/10/2024 for 24 months it
 * is due on 15/10/2026, and lapses 30 days later, on 14/11/2026.
 */
class RenewalCountTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAPSES = LocalDate.of(2026, 11, 14);
    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 3);

    private static Optional<LocalDate> dueOn(Commitment commitment) {
        return commitment
                .counting()
                .map(Counting::renewal)
                .map(renewal -> renewal.due().day());
    }

    private static boolean isDone(Commitment commitment) {
        return commitment.counting().map(Counting::renewal).map(Renewal::done).orElse(false);
    }

    private static @Nullable LocalDate breachOn(Commitment commitment) {
        return commitment.counting().map(Counting::breach).map(Booking::day).orElse(null);
    }

    private static Commitment renewedOn(LocalDate day) {
        var commitment = signedOn(SIGNED);
        commitment.renewedBy(following(commitment, day).id(), day);
        return commitment;
    }

    private static Commitment breached(Commitment commitment, LocalDate decidedOn) {
        var breach = new Breach(ClauseKind.NO_ASSIST_SEX_SELECTION, "12/KL-SYT", decidedOn, null);
        commitment.breach(breach, true, decidedOn.plusDays(5));
        return commitment;
    }

    @Test
    void isDueAfterTwentyFourMonthsAndNotRenewedWhileNobodyHasSignedAgain() {
        var commitment = signedOn(SIGNED);

        assertThat(dueOn(commitment)).contains(DUE);
        assertThat(isDone(commitment)).isFalse();
        assertThat(commitment.bookings()).contains(Booking.of("07201@2004-07-08", "24/213/07201/", null, DUE));
    }

    @Test
    void isRenewedOnItsDueDayWhetherItWasSignedAgainBeforeOrWithinTheGrace() {
        for (var day : List.of(SIGNED.plusDays(1), DUE.minusDays(1), DUE, LAPSES.minusDays(1))) {
            var renewed = renewedOn(day);

            assertThat(dueOn(renewed)).as("signed again on %s", day).contains(DUE);
            assertThat(isDone(renewed)).as("signed again on %s", day).isTrue();
        }
    }

    @Test
    void staysUnrenewedWhenTheNextOneIsSignedOnceItHasLapsed() {
        var lapsed = renewedOn(LAPSES);

        assertThat(dueOn(lapsed)).contains(DUE);
        assertThat(isDone(lapsed)).isFalse();
    }

    @Test
    void isDueNoMoreWhenItEndedOrWasBreachedBeforeThatDay() {
        var left = signedOn(SIGNED);
        left.end(EndReason.LEFT_SERVICE, DUE.minusDays(1), DUE);

        assertThat(dueOn(left)).isEmpty();
        assertThat(dueOn(breached(signedOn(SIGNED), DECIDED))).isEmpty();
    }

    @Test
    void wasDueAllTheSameWhenItEndedWithinTheGrace() {
        var left = signedOn(SIGNED);
        left.end(EndReason.LEFT_SERVICE, DUE.plusDays(3), DUE.plusDays(3));

        assertThat(dueOn(left)).contains(DUE);
        assertThat(isDone(left)).isFalse();
    }

    @Test
    void isNeverDueAsAWrongRecordNorOnceTheLawHasEndedEveryClause() {
        var mistake = signedOn(SIGNED);
        mistake.end(EndReason.ERROR, SIGNED.plusDays(3), DUE.plusDays(3));
        var voided = signedOn(SIGNED);
        voided.voidAsWrong("nhầm", DUE.plusDays(3));
        var endedByLaw = signed(SIGNED, new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LocalDate.of(2025, 6, 2)));

        assertThat(dueOn(mistake)).isEmpty();
        assertThat(dueOn(voided)).isEmpty();
        assertThat(dueOn(endedByLaw)).isEmpty();
    }

    @Test
    void isDueAtOnceWhereTheSignerWorksNowAndKeepsTheOldDayInMind() {
        var commitment = signedOn(SIGNED);
        var moved = LocalDate.of(2025, 3, 1);
        commitment.dueBecause(moved(moved), TERMS, moved);
        commitment.countsAt(List.of(
                new Stay("07201@2004-07-08", "24/213/07201/", null, "private", LocalDate.of(2020, 3, 1), moved),
                new Stay("07204@2004-07-08", "24/213/07204/", null, "private", moved, OpenDates.NO_END)));

        assertThat(commitment.counting().map(Counting::renewal).map(Renewal::due))
                .contains(Booking.of("07204@2004-07-08", "24/213/07204/", null, moved));
        assertThat(commitment.bookings()).extracting(Booking::day).contains(DUE);
    }

    @Test
    void isDueNowhereOnADayOnWhichNobodyIsRegistered() {
        var commitment = signedOn(SIGNED);
        commitment.countsAt(
                List.of(new Stay("07201@2004-07-08", "24/213/07201/", null, "private", LocalDate.of(2020, 3, 1), DUE)));

        assertThat(dueOn(commitment)).isEmpty();
    }

    @Test
    void staysRenewedWhenADecisionOfLaterSaysThatItHadBeenBreached() {
        var renewed = breached(renewedOn(DECIDED), DECIDED.plusDays(30));

        assertThat(dueOn(renewed)).contains(DUE);
        assertThat(isDone(renewed)).isTrue();
        assertThat(breachOn(renewed)).isEqualTo(DECIDED.plusDays(30));
    }

    @Test
    void isNotRenewedByWhatWasSignedAfterTheDecision() {
        var commitment = breached(renewedOn(DECIDED.plusDays(30)), DECIDED);

        assertThat(dueOn(commitment)).isEmpty();
    }

    @Test
    void countsItsBreachOnTheDayOfTheDecisionAlsoOnceItIsRemedied() {
        var commitment = breached(signedOn(SIGNED), DECIDED);
        commitment.remedy(DECIDED.plusDays(9), DECIDED.plusDays(9));

        assertThat(breachOn(commitment)).isEqualTo(DECIDED);
        assertThat(commitment.bookings()).extracting(Booking::day).contains(DECIDED);
    }

    @Test
    void countsABreachWhereItWasSignedWhenTheSignerIsRegisteredNowhereThatDay() {
        var commitment = signedOn(SIGNED);
        commitment.countsAt(List.of());

        assertThat(breached(commitment, DECIDED).counting().map(Counting::breach))
                .contains(Booking.of("07201@2004-07-08", "24/213/07201/", null, DECIDED));
    }

    @Test
    void countsNoBreachThatWasAnnulledOrOfAWrongRecordButKeepsItsDayInMind() {
        var annulled = breached(signedOn(SIGNED), DECIDED);
        annulled.annulBreach(new Annulment("5/QĐ-UBND", DECIDED.plusDays(9)), DECIDED.plusDays(9));
        var voided = breached(signedOn(SIGNED), DECIDED);
        voided.voidAsWrong("nhầm", DECIDED.plusDays(9));

        assertThat(breachOn(annulled)).isNull();
        assertThat(breachOn(voided)).isNull();
        assertThat(dueOn(annulled)).contains(DUE);
        assertThat(annulled.bookings()).extracting(Booking::day).contains(DECIDED);
    }
}
