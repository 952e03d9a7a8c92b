package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.commitments.commitment.CommitmentFixture.following;
import static vn.canbang.commitments.commitment.CommitmentFixture.signed;
import static vn.canbang.commitments.commitment.CommitmentFixture.signedOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.roster.GapReason;

/** A breach is recorded only after a signed decision, remedied, and signed away by a new commitment. */
class BreachTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);
    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 3);
    private static final LocalDate REMEDIED = LocalDate.of(2025, 4, 1);

    private static Breach decidedOn(LocalDate day) {
        return of(ClauseKind.NO_ASSIST_SEX_SELECTION, day);
    }

    private static Breach of(ClauseKind clause, LocalDate day) {
        return new Breach(clause, "12/KL-SYT", day, null);
    }

    private static Commitment breached() {
        var commitment = signedOn(SIGNED);
        commitment.breach(decidedOn(DECIDED), true, DECIDED.plusDays(5));
        return commitment;
    }

    private static Commitment remedied() {
        var commitment = breached();
        commitment.remedy(REMEDIED, REMEDIED);
        return commitment;
    }

    @Test
    void countsNoMoreFromTheDayOfTheDecision() {
        var commitment = breached();

        assertThat(commitment.coversOn(DECIDED.minusDays(1))).isTrue();
        assertThat(commitment.coversOn(DECIDED)).isFalse();
        assertThat(commitment.statusOn(DECIDED)).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(commitment.untold()).contains("vn.canbang.commitments.commitment-breached.v1");
    }

    @Test
    void keepsTheReferenceOfTheDecisionInItsHistory() {
        assertThat(breached().history().getLast().reason()).isEqualTo("12/KL-SYT");
    }

    @Test
    void isNeverRecordedOfACommitmentThatNobodyQuestioned() {
        assertThatThrownBy(() -> signedOn(SIGNED).breach(decidedOn(DECIDED), false, DECIDED))
                .hasMessage("commitment_not_questioned");
    }

    @Test
    void isNeverRecordedBeforeTheDecisionIsSigned() {
        assertThatThrownBy(() -> signedOn(SIGNED).breach(decidedOn(DECIDED.plusDays(1)), true, DECIDED))
                .hasMessage("date_in_future");
    }

    @Test
    void isNeverRecordedOfAClauseThatWasNotSigned() {
        assertThatThrownBy(() -> signedOn(SIGNED).breach(of(ClauseKind.JOIN_COMMUNICATION, DECIDED), true, DECIDED))
                .hasMessage("clause_not_valid");
    }

    @Test
    void isNeverRecordedOfAClauseThatTheLawHasEndedEvenUnderAnEarlierDate() {
        var lastDay = LocalDate.of(2025, 6, 2);
        var commitment = signed(
                SIGNED,
                new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, lastDay),
                new SignedClause(ClauseKind.NO_SEX_SELECTION, null));

        assertThatThrownBy(
                        () -> commitment.breach(of(ClauseKind.CHILD_NUMBER_LIMIT, lastDay), true, lastDay.plusDays(1)))
                .hasMessage("clause_not_valid");
    }

    @Test
    void isRecordedOfACommitmentInForceOnly() {
        var ended = signedOn(SIGNED);
        ended.end(EndReason.LEFT_SERVICE, SIGNED.plusDays(9), SIGNED.plusDays(9));

        assertThatThrownBy(() -> ended.breach(decidedOn(DECIDED), true, DECIDED))
                .hasMessage("commitment_not_in_force");
        assertThatThrownBy(() -> breached().breach(decidedOn(DECIDED), true, DECIDED.plusDays(9)))
                .hasMessage("commitment_not_in_force");
    }

    @Test
    void isNotSignedAwayBeforeItIsRemedied() {
        assertThatThrownBy(() -> RenewalPolicy.decide(breached(), null, REMEDIED, REMEDIED))
                .hasMessage("remedy_missing");
        assertThatThrownBy(() -> RenewalPolicy.decide(remedied(), null, REMEDIED.minusDays(1), REMEDIED))
                .hasMessage("signed_before_previous");
    }

    @Test
    void isFollowedByANewCommitmentAndStaysABreach() {
        var commitment = remedied();
        var next = following(commitment, REMEDIED);

        assertThat(RenewalPolicy.decide(commitment, null, REMEDIED, REMEDIED))
                .isEqualTo(new RenewalPolicy.Decision.Follows(commitment));
        assertThat(commitment.renewedBy(next.id(), REMEDIED)).isTrue();

        assertThat(commitment.statusOn(REMEDIED)).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(commitment.coveredTo()).isEqualTo(DECIDED);
        assertThat(commitment.renewedBy()).contains(next.id());
    }

    @Test
    void isRemediedOnceAndNotBeforeTheDecision() {
        assertThatThrownBy(() -> breached().remedy(DECIDED.minusDays(1), REMEDIED))
                .hasMessage("remedied_before_decision");
        assertThatThrownBy(() -> remedied().remedy(REMEDIED, REMEDIED)).hasMessage("commitment_not_breached");
        assertThatThrownBy(() -> signedOn(SIGNED).remedy(REMEDIED, REMEDIED)).hasMessage("commitment_not_breached");
    }

    @Test
    void putsTheSignerOnTheListOfThoseWhoHaveToSign() {
        var coverage = CoverageOfSubject.of(List.of(breached()));

        assertThat(coverage.gapFrom()).isEqualTo(DECIDED);
        assertThat(coverage.reason()).isEqualTo(GapReason.BREACHED);
    }
}
