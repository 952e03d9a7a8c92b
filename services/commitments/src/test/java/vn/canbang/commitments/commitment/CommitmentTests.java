package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.commitments.commitment.CommitmentFixture.TERMS;
import static vn.canbang.commitments.commitment.CommitmentFixture.following;
import static vn.canbang.commitments.commitment.CommitmentFixture.moved;
import static vn.canbang.commitments.commitment.CommitmentFixture.signed;
import static vn.canbang.commitments.commitment.CommitmentFixture.signedOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.Renewing;
import vn.canbang.starter.aggregate.HistoryEntry;

class CommitmentTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);
    private static final LocalDate LEFT = LocalDate.of(2024, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 10);
    private static final LocalDate LAST_CHILD_NUMBER_DAY = LocalDate.of(2025, 6, 2);

    @Test
    void computesItsDatesWhenItIsSigned() {
        var dates = signedOn(SIGNED).dates();

        assertThat(dates.renewalDueOn()).isEqualTo("2026-10-15");
        assertThat(dates.noticeFrom()).isEqualTo("2026-08-16");
        assertThat(dates.lapsesOn()).isEqualTo("2026-11-14");
        assertThat(dates.lawEndsOn()).isEqualTo(OpenDates.NO_END);
    }

    @Test
    void isActiveThenDueThenLapsedByItsDatesAlone() {
        var commitment = signedOn(SIGNED);

        assertThat(commitment.statusOn(SIGNED)).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(commitment.statusOn(LocalDate.of(2026, 10, 14))).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(commitment.statusOn(LocalDate.of(2026, 10, 15))).isEqualTo(CommitmentStatus.DUE_FOR_RENEWAL);
        assertThat(commitment.statusOn(LocalDate.of(2026, 11, 13))).isEqualTo(CommitmentStatus.DUE_FOR_RENEWAL);
        assertThat(commitment.statusOn(LocalDate.of(2026, 11, 14))).isEqualTo(CommitmentStatus.LAPSED);
    }

    @Test
    void coversUntilTheDayBeforeItLapses() {
        var commitment = signedOn(SIGNED);

        assertThat(commitment.coversOn(SIGNED.minusDays(1))).isFalse();
        assertThat(commitment.coversOn(LocalDate.of(2026, 11, 13))).isTrue();
        assertThat(commitment.coversOn(LocalDate.of(2026, 11, 14))).isFalse();
    }

    @Test
    void endsByItselfWhenItsOnlyClauseEndsByLaw() {
        var commitment = signed(SIGNED, new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_CHILD_NUMBER_DAY));

        assertThat(commitment.statusOn(LAST_CHILD_NUMBER_DAY)).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(commitment.statusOn(LAST_CHILD_NUMBER_DAY.plusDays(1))).isEqualTo(CommitmentStatus.ENDED);
        assertThat(commitment.coveredTo()).isEqualTo("2025-06-03");
    }

    @Test
    void keepsItsOtherClauseWhenOneEndsByLaw() {
        var commitment = signed(
                SIGNED,
                new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_CHILD_NUMBER_DAY),
                new SignedClause(ClauseKind.NO_SEX_SELECTION, null));

        assertThat(commitment.statusOn(LAST_CHILD_NUMBER_DAY.plusDays(1))).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(commitment.clauses().stream().filter(clause -> clause.holdsOn(LAST_CHILD_NUMBER_DAY.plusDays(1))))
                .extracting(SignedClause::kind)
                .containsExactly(ClauseKind.NO_SEX_SELECTION);
    }

    @Test
    void tellsThatItWasSigned() {
        assertThat(signedOn(SIGNED).untold()).containsExactly("vn.canbang.commitments.commitment-signed.v1");
    }

    @Test
    void endsWithAReasonAndTellsIt() {
        var commitment = signedOn(SIGNED);

        commitment.end(EndReason.LEFT_SERVICE, LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 5));

        assertThat(commitment.statusOn(LocalDate.of(2024, 11, 5))).isEqualTo(CommitmentStatus.ENDED);
        assertThat(commitment.coversOn(LocalDate.of(2024, 10, 31))).isTrue();
        assertThat(commitment.coversOn(LocalDate.of(2024, 11, 1))).isFalse();
        assertThat(commitment.untold()).contains("vn.canbang.commitments.commitment-ended.v1");
    }

    @Test
    void refusesAnEndBeforeTheSigningOrInTheFuture() {
        var today = LocalDate.of(2024, 11, 5);

        assertThatThrownBy(() -> signedOn(SIGNED).end(EndReason.LEFT_SERVICE, SIGNED.minusDays(1), today))
                .hasMessage("ended_before_signing");
        assertThatThrownBy(() -> signedOn(SIGNED).end(EndReason.LEFT_SERVICE, today.plusDays(1), today))
                .hasMessage("date_in_future");
    }

    @Test
    void refusesToEndTwice() {
        var commitment = signedOn(SIGNED);
        commitment.end(EndReason.LEFT_SERVICE, SIGNED, SIGNED);

        assertThatThrownBy(() -> commitment.end(EndReason.ERROR, SIGNED, SIGNED))
                .hasMessage("commitment_not_in_force");
    }

    @Test
    void countsNowhereOnceVoided() {
        var commitment = signedOn(SIGNED);

        commitment.voidAsWrong("Ghi nhầm người", SIGNED.plusDays(3));

        assertThat(commitment.coversOn(SIGNED)).isFalse();
        assertThat(commitment.statusOn(SIGNED.plusDays(3))).isEqualTo(CommitmentStatus.VOIDED);
        assertThatThrownBy(() -> commitment.voidAsWrong("Ghi nhầm người", SIGNED))
                .hasMessage("commitment_voided");
    }

    @Test
    void handsItsCoverToTheOneThatRenewsItOnTheDayOfSigning() {
        var before = signedOn(SIGNED);
        var next = following(before, LocalDate.of(2026, 10, 20));

        before.renewedBy(next.id(), LocalDate.of(2026, 10, 20));

        assertThat(before.coversOn(LocalDate.of(2026, 10, 19))).isTrue();
        assertThat(before.coversOn(LocalDate.of(2026, 10, 20))).isFalse();
        assertThat(before.statusOn(LocalDate.of(2026, 10, 20))).isEqualTo(CommitmentStatus.RENEWED);
    }

    @Test
    void isRenewedOnlyOnce() {
        var before = signedOn(SIGNED);
        var next = following(before, LocalDate.of(2026, 10, 20));

        assertThat(before.renewedBy(next.id(), LocalDate.of(2026, 10, 20))).isTrue();
        assertThat(before.renewedBy(next.id(), LocalDate.of(2026, 10, 20))).isFalse();
        assertThat(before.history()).extracting(entry -> entry.act()).containsExactly("signed", "renewed");
    }

    @Test
    void staysLapsedAndIsOnlyLinkedWhenTheNextOneIsSignedAfterItsEnd() {
        var before = signedOn(SIGNED);
        var late = LocalDate.of(2027, 1, 5);
        var next = following(before, late);

        assertThat(before.renewedBy(next.id(), late)).isTrue();
        assertThat(before.renewedBy(next.id(), late)).isFalse();

        assertThat(before.statusOn(late)).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(before.renewedBy()).contains(next.id());
        assertThat(before.endedOn()).isEmpty();
        assertThat(before.tellEnd(late)).isTrue();
        assertThat(before.untold())
                .containsExactly(
                        "vn.canbang.commitments.commitment-signed.v1", "vn.canbang.commitments.commitment-lapsed.v1");
        assertThatThrownBy(() -> before.end(EndReason.ERROR, SIGNED, late)).hasMessage("commitment_not_in_force");
        assertThat(before.dueBecause(moved(SIGNED.plusDays(9)), TERMS, late)).isFalse();
    }

    @Test
    void staysEndedByLawWhenTheNextOneIsSignedAfterwards() {
        var before = signed(SIGNED, new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_CHILD_NUMBER_DAY));
        var late = LAST_CHILD_NUMBER_DAY.plusDays(20);

        before.renewedBy(following(before, late).id(), late);

        assertThat(before.statusOn(late)).isEqualTo(CommitmentStatus.ENDED);
        assertThat(before.tellEnd(late)).isTrue();
    }

    @Test
    void isLinkedToNothingOnceWhatFollowedItsLapseWasAWrongRecord() {
        var before = signedOn(SIGNED);
        var late = LocalDate.of(2027, 1, 5);
        var next = following(before, late);
        before.renewedBy(next.id(), late);

        assertThat(before.standsAgain(next.id(), late)).isTrue();

        assertThat(before.renewedBy()).isEmpty();
        assertThat(before.statusOn(late)).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(before.untold()).doesNotContain("vn.canbang.commitments.commitment-reinstated.v1");
        assertThat(before.history())
                .extracting(entry -> entry.act())
                .containsExactly("signed", "followed", "not_signed_again");
    }

    @Test
    void isDueAtOnceWhenTheWorkplaceChangesAndLapsesThirtyDaysLater() {
        var commitment = signedOn(SIGNED);
        var moved = LocalDate.of(2025, 3, 1);

        commitment.dueBecause(moved(moved), TERMS, moved);

        assertThat(commitment.statusOn(moved)).isEqualTo(CommitmentStatus.DUE_FOR_RENEWAL);
        assertThat(commitment.statusOn(LocalDate.of(2025, 3, 31))).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(commitment.untold()).contains("vn.canbang.commitments.commitment-due.v1");
    }

    @Test
    void isDueAtOnceWhenTheLicenceOrTheHeadIsAnotherOneAndSaysWhy() {
        for (var reason : List.of(GapReason.LICENCE_CHANGED, GapReason.HEAD_CHANGED)) {
            var commitment = signedOn(SIGNED);
            var on = LocalDate.of(2025, 3, 1);

            assertThat(commitment.dueBecause(new Renewing(reason, on), TERMS, on))
                    .isTrue();

            assertThat(commitment.statusOn(on)).isEqualTo(CommitmentStatus.DUE_FOR_RENEWAL);
            assertThat(CoverageOfSubject.of(List.of(commitment))).isEqualTo(new Coverage(on, reason, commitment.id()));
            assertThat(commitment.dueBecause(moved(on.plusDays(1)), TERMS, on.plusDays(1)))
                    .isFalse();
        }
    }

    @Test
    void tellsItsLapseOnceWithTheLegalDate() {
        var commitment = signedOn(SIGNED);

        assertThat(commitment.tellEnd(LocalDate.of(2026, 11, 13))).isFalse();
        assertThat(commitment.tellEnd(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(commitment.tellEnd(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(commitment.untold()).contains("vn.canbang.commitments.commitment-lapsed.v1");
    }

    @Test
    void tellsItsLapseNotAgainWhenItCountsElsewhere() {
        var commitment = signedOn(SIGNED);
        commitment.tellEnd(LocalDate.of(2026, 12, 24));

        assertThat(commitment.countsAt(List.of())).isTrue();

        assertThat(commitment.tellEnd(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void endsWhenTheSignerLeavesTheDirectory() {
        var commitment = signedOn(SIGNED);

        assertThat(commitment.subjectLeft(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 1)))
                .isTrue();

        assertThat(commitment.endReason()).contains(EndReason.LEFT_SERVICE);
        assertThat(commitment.coveredTo()).isEqualTo("2024-12-01");
    }

    @Test
    void standsAgainAsOfItsDatesWhenTheSignerNeverLeft() {
        var commitment = signedOn(SIGNED);
        commitment.subjectLeft(LEFT, TODAY);

        assertThat(commitment.subjectStayed(OpenDates.NO_END, TODAY)).isTrue();

        assertThat(commitment.statusOn(TODAY)).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(commitment.coveredTo()).isEqualTo("2026-11-14");
        assertThat(commitment.endReason()).isEmpty();
        assertThat(commitment.endedOn()).isEmpty();
        assertThat(commitment.history()).extracting(HistoryEntry::act).endsWith("ended", "reinstated");
        assertThat(commitment.untold()).endsWith("vn.canbang.commitments.commitment-reinstated.v1");
        assertThat(commitment.subjectStayed(OpenDates.NO_END, TODAY)).isFalse();
    }

    @Test
    void hasLapsedAllTheSameWhenItsDaysWereOverMeanwhile() {
        var commitment = signedOn(SIGNED);
        commitment.subjectLeft(LEFT, TODAY);
        var later = LocalDate.of(2026, 12, 1);

        commitment.subjectStayed(OpenDates.NO_END, later);

        assertThat(commitment.statusOn(later)).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(commitment.tellEnd(later)).isTrue();
        assertThat(commitment.untold()).endsWith("vn.canbang.commitments.commitment-lapsed.v1");
    }

    @Test
    void staysEndedWhenSomebodyDecidedTheEnd() {
        var commitment = signedOn(SIGNED);
        commitment.end(EndReason.LEFT_SERVICE, LEFT, TODAY);

        assertThat(commitment.subjectStayed(OpenDates.NO_END, TODAY)).isFalse();

        assertThat(commitment.statusOn(TODAY)).isEqualTo(CommitmentStatus.ENDED);
    }

    @Test
    void staysEndedAsLongAsTheSignerWasAway() {
        var commitment = signedOn(SIGNED);
        commitment.subjectLeft(LEFT, TODAY);

        assertThat(commitment.subjectStayed(LEFT, TODAY)).isFalse();
    }

    @Test
    void endsOnTheRightDayWhenTheSignerLeftLaterThanFirstSaid() {
        var commitment = signedOn(SIGNED);
        commitment.subjectLeft(LEFT, TODAY);
        var right = LEFT.plusDays(5);

        commitment.subjectStayed(right, TODAY);
        commitment.subjectLeft(right, TODAY);

        assertThat(commitment.endedOn()).contains(right);
        assertThat(commitment.coveredTo()).isEqualTo(right);
    }

    @Test
    void countsAgainOnEveryDayThatTheMistakeTookFromIt() {
        var commitment = signedOn(SIGNED);
        var before = commitment.counting();
        commitment.subjectLeft(LEFT, TODAY);

        commitment.subjectStayed(OpenDates.NO_END, TODAY);

        assertThat(commitment.counting().map(Counting::stays)).isEqualTo(before.map(Counting::stays));
        assertThat(commitment.counting().map(Counting::renewal)).isEqualTo(before.map(Counting::renewal));
        assertThat(commitment.bookings()).extracting(Booking::day).contains(LEFT);
    }

    @Test
    void remembersEveryDayThatItEverTouched() {
        var commitment = signedOn(SIGNED);

        commitment.end(EndReason.LEFT_SERVICE, SIGNED.plusDays(10), SIGNED.plusDays(10));

        assertThat(commitment.bookings().stream().map(Booking::day))
                .containsExactlyInAnyOrder(
                        SIGNED, LocalDate.of(2026, 10, 15), LocalDate.of(2026, 11, 14), SIGNED.plusDays(10));
    }

    @Test
    void forgetsTheNameAndKeepsTheRest() {
        var commitment = signedOn(SIGNED);

        commitment.forgetSigner();

        assertThat(commitment.signer().name()).isNull();
        assertThat(commitment.order().nameKey()).isEmpty();
        assertThat(commitment.coversOn(SIGNED)).isTrue();
    }

    @Test
    void isTheSamePaperInWhateverOrderAFileNamesItsClauses() {
        var commitment = signed(
                SIGNED,
                new SignedClause(ClauseKind.NO_ASSIST_SEX_SELECTION, null),
                new SignedClause(ClauseKind.JOIN_COMMUNICATION, null));

        assertThat(commitment.isOf(
                        named(commitment, ClauseKind.JOIN_COMMUNICATION, ClauseKind.NO_ASSIST_SEX_SELECTION)))
                .isTrue();
        assertThat(commitment.isOf(named(commitment, ClauseKind.JOIN_COMMUNICATION)))
                .isFalse();
    }

    private static Signing named(Commitment commitment, ClauseKind... clauses) {
        return new Signing(
                commitment.kind(),
                commitment.signer().id(),
                List.of(clauses),
                commitment.signedOn(),
                "Hội trường xã",
                commitment.signature().counterparty().organisation(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
