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
import vn.canbang.commitments.roster.Coverage;
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

    private static Commitment ended(EndReason reason) {
        var ended = signedOn(SIGNED);
        ended.end(reason, SIGNED.plusDays(9), DECIDED);
        return ended;
    }

    @Test
    void isNeverRecordedOfACommitmentThatNobodyQuestionedBeforeItEnded() {
        assertThatThrownBy(() -> ended(EndReason.LEFT_SERVICE).breach(decidedOn(DECIDED), false, DECIDED))
                .hasMessage("commitment_not_in_force");
    }

    @Test
    void isNeverRecordedTwiceNorOfAWrongRecord() {
        var voided = signedOn(SIGNED);
        voided.voidAsWrong("nhầm", SIGNED);

        assertThatThrownBy(() -> breached().breach(decidedOn(DECIDED), true, DECIDED.plusDays(9)))
                .hasMessage("commitment_not_in_force");
        assertThatThrownBy(() -> voided.breach(decidedOn(DECIDED), true, DECIDED))
                .hasMessage("commitment_not_in_force");
    }

    @Test
    void isRecordedOfAQuestionedCommitmentThatWasEndedMeanwhile() {
        var ended = ended(EndReason.LEFT_SERVICE);

        ended.breach(decidedOn(DECIDED), true, DECIDED);

        assertThat(ended.statusOn(DECIDED)).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(ended.coveredTo()).isEqualTo(SIGNED.plusDays(9));
    }

    @Test
    void isRecordedOfAQuestionedCommitmentThatLapsedMeanwhile() {
        var lapsed = signedOn(SIGNED);
        var later = LocalDate.of(2026, 12, 1);

        lapsed.breach(decidedOn(later), true, later);

        assertThat(lapsed.statusOn(later)).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(lapsed.coveredTo()).isEqualTo(LocalDate.of(2026, 11, 14));
    }

    @Test
    void overrulesAnEndByErrorOfAQuestionedCommitment() {
        var ended = ended(EndReason.ERROR);

        ended.breach(decidedOn(DECIDED), true, DECIDED);

        assertThat(ended.isMistake()).isFalse();
        assertThat(ended.coversOn(DECIDED.minusDays(1))).isTrue();
        assertThat(ended.statusOn(DECIDED)).isEqualTo(CommitmentStatus.BREACHED);
    }

    @Test
    void isRecordedOfAQuestionedCommitmentThatWasSignedAgainMeanwhileAndNotHidden() {
        var renewed = signedOn(SIGNED);
        var next = following(renewed, DECIDED.minusDays(10));
        renewed.renewedBy(next.id(), next.signedOn());

        renewed.breach(decidedOn(DECIDED), true, DECIDED);

        assertThat(renewed.statusOn(DECIDED)).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(CoverageOfSubject.of(List.of(renewed, next)))
                .isEqualTo(new Coverage(DECIDED, GapReason.BREACHED, renewed.id()));
        renewed.remedy(REMEDIED, REMEDIED);
        assertThat(CoverageOfSubject.of(List.of(renewed, next)).commitment()).isEqualTo(next.id());
    }

    @Test
    void isNotSignedAwayByAPaperRecordedAtTheSameMoment() {
        var commitment = breached();
        var next = following(commitment, DECIDED.plusDays(2));

        assertThat(commitment.renewedBy(next.id(), next.signedOn())).isFalse();

        assertThat(commitment.renewedBy()).isEmpty();
        assertThatThrownBy(() -> RenewalPolicy.requireRemedies(List.of(commitment, next)))
                .hasMessage("remedy_missing");
        commitment.remedy(REMEDIED, REMEDIED);
        assertThat(commitment.renewedBy(next.id(), next.signedOn())).isTrue();
    }

    @Test
    void tellsNothingOfAQuestionBeforeEverythingElseIsRight() {
        for (var questioned : List.of(true, false)) {
            assertThatThrownBy(() -> signedOn(SIGNED).breach(decidedOn(DECIDED.plusDays(1)), questioned, DECIDED))
                    .hasMessage("date_in_future");
            assertThatThrownBy(() ->
                            signedOn(SIGNED).breach(of(ClauseKind.JOIN_COMMUNICATION, DECIDED), questioned, DECIDED))
                    .hasMessage("clause_not_valid");
            assertThatThrownBy(() -> signedOn(SIGNED).breach(decidedOn(SIGNED.minusDays(1)), questioned, DECIDED))
                    .hasMessage("commitment_not_in_force");
        }
    }

    private static Annulment annulledOn(LocalDate day) {
        return new Annulment("5/QĐ-UBND", day);
    }

    @Test
    void isAnnulledByALaterDecisionWhichRestoresWhatWasBefore() {
        var commitment = remedied();

        commitment.annulBreach(annulledOn(REMEDIED), REMEDIED);

        assertThat(commitment.statusOn(REMEDIED)).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(commitment.coversOn(DECIDED)).isTrue();
        assertThat(commitment.coveredTo()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(commitment.breach()).isEmpty();
        assertThat(commitment.history().getLast().reason()).isEqualTo("5/QĐ-UBND");
        assertThat(commitment.untold()).contains("vn.canbang.commitments.commitment-breach-annulled.v1");
        assertThat(commitment.tellEnd(LocalDate.of(2026, 11, 14))).isTrue();
    }

    @Test
    void isAnnulledToTheEndThatWasRecordedBefore() {
        var ended = ended(EndReason.ERROR);
        ended.breach(decidedOn(DECIDED), true, DECIDED);

        ended.annulBreach(annulledOn(REMEDIED), REMEDIED);

        assertThat(ended.statusOn(REMEDIED)).isEqualTo(CommitmentStatus.ENDED);
        assertThat(ended.isMistake()).isTrue();
        assertThat(ended.coveredTo()).isEqualTo(SIGNED);
        assertThat(ended.tellEnd(REMEDIED)).isFalse();
    }

    @Test
    void isAnnulledBesideWhatWasSignedAfterTheRemedy() {
        var commitment = remedied();
        var next = following(commitment, REMEDIED.plusDays(3));
        commitment.renewedBy(next.id(), next.signedOn());

        commitment.annulBreach(annulledOn(REMEDIED.plusDays(9)), REMEDIED.plusDays(9));

        assertThat(commitment.statusOn(REMEDIED.plusDays(9))).isEqualTo(CommitmentStatus.RENEWED);
        assertThat(commitment.coveredTo()).isEqualTo(next.signedOn());
        assertThat(commitment.renewedBy()).contains(next.id());
    }

    @Test
    void isAnnulledOnceNotBeforeItsDecisionAndNotAheadOfTheDay() {
        assertThatThrownBy(() -> breached().annulBreach(annulledOn(DECIDED.minusDays(1)), REMEDIED))
                .hasMessage("annulled_before_decision");
        assertThatThrownBy(() -> breached().annulBreach(annulledOn(REMEDIED.plusDays(1)), REMEDIED))
                .hasMessage("date_in_future");
        assertThatThrownBy(() -> signedOn(SIGNED).annulBreach(annulledOn(REMEDIED), REMEDIED))
                .hasMessage("breach_not_decided");
    }

    @Test
    void isShownNoMoreOfAWrongRecord() {
        var commitment = breached();

        commitment.voidAsWrong("nhầm", REMEDIED);

        assertThat(commitment.breach()).isEmpty();
    }

    @Test
    void isToldWhenItIsRemedied() {
        assertThat(remedied().untold()).contains("vn.canbang.commitments.commitment-remedied.v1");
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
