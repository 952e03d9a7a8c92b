package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.commitment.CommitmentFixture.TERMS;
import static vn.canbang.commitments.commitment.CommitmentFixture.following;
import static vn.canbang.commitments.commitment.CommitmentFixture.moved;
import static vn.canbang.commitments.commitment.CommitmentFixture.signed;
import static vn.canbang.commitments.commitment.CommitmentFixture.signedOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.GapReason;

class CoverageOfSubjectTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);

    @Test
    void isNoneForWhoNeverSigned() {
        assertThat(CoverageOfSubject.of(List.of())).isEqualTo(Coverage.NONE);
    }

    @Test
    void lastsUntilTheLapse() {
        var commitment = signedOn(SIGNED);

        assertThat(CoverageOfSubject.of(List.of(commitment)))
                .isEqualTo(new Coverage(LocalDate.of(2026, 11, 14), GapReason.LAPSED, commitment.id()));
    }

    @Test
    void showsAGapFromTheDayOfAChangedWorkplaceThoughItStillCounts() {
        var commitment = signedOn(SIGNED);
        commitment.dueBecause(moved(LocalDate.of(2025, 3, 1)), TERMS, LocalDate.of(2025, 3, 1));

        assertThat(CoverageOfSubject.of(List.of(commitment)))
                .isEqualTo(new Coverage(LocalDate.of(2025, 3, 1), GapReason.WORKPLACE_CHANGED, commitment.id()));
    }

    @Test
    void saysThatTheClauseEnded() {
        var commitment = signed(SIGNED, new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LocalDate.of(2025, 6, 2)));

        assertThat(CoverageOfSubject.of(List.of(commitment)))
                .isEqualTo(new Coverage(LocalDate.of(2025, 6, 3), GapReason.CLAUSE_ENDED, commitment.id()));
    }

    @Test
    void saysThatItWasEndedAndNotThatItsClausesAreOver() {
        var commitment = signedOn(SIGNED);
        commitment.end(EndReason.LEFT_SERVICE, SIGNED.plusDays(20), SIGNED.plusDays(20));

        assertThat(CoverageOfSubject.of(List.of(commitment)))
                .isEqualTo(new Coverage(SIGNED.plusDays(20), GapReason.ENDED, commitment.id()));
    }

    @Test
    void saysThatItWasEndedAlsoWhenTheLawWouldHaveEndedItLater() {
        var commitment = signed(SIGNED, new SignedClause(ClauseKind.CHILD_NUMBER_LIMIT, LocalDate.of(2025, 6, 2)));
        commitment.subjectLeft(SIGNED.plusDays(20), SIGNED.plusDays(20));

        assertThat(CoverageOfSubject.of(List.of(commitment)).reason()).isEqualTo(GapReason.ENDED);
    }

    @Test
    void passesOverMistakesAndVoidedOnes() {
        var mistake = signedOn(SIGNED);
        mistake.end(EndReason.ERROR, SIGNED, SIGNED);
        var wrong = following(mistake, SIGNED);
        wrong.voidAsWrong("Ghi nhầm người", SIGNED);

        assertThat(CoverageOfSubject.of(List.of(mistake, wrong))).isEqualTo(Coverage.NONE);
    }

    @Test
    void neverCameFromAMistakeHoweverLateItWasSeen() {
        var mistake = signedOn(SIGNED);

        mistake.end(EndReason.ERROR, SIGNED.plusDays(5), SIGNED.plusDays(9));

        assertThat(mistake.coversOn(SIGNED.plusDays(1))).isFalse();
        assertThat(mistake.coveredTo()).isEqualTo(SIGNED);
    }

    @Test
    void comesFromTheLatestOne() {
        var before = signedOn(SIGNED);
        var next = following(before, LocalDate.of(2026, 10, 20));

        assertThat(CoverageOfSubject.of(List.of(before, next)).commitment()).isEqualTo(next.id());
    }
}
