package vn.canbang.commitments.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.problem.RejectedException;

/** The clause on the number of children ended on 02/06/2025: neither by its date nor afterwards can it be recorded. */
class ClausePolicyTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.of(2025, 6, 3);
    private static final ClauseValidity CHILD_NUMBER =
            new ClauseValidity(ClauseKind.CHILD_NUMBER_LIMIT, Set.of(SubjectKind.STAFF_OF_UNIT), null, LAST_DAY);
    private static final ClauseValidity SEX_SELECTION =
            new ClauseValidity(ClauseKind.NO_SEX_SELECTION, Set.of(SubjectKind.STAFF_OF_UNIT), null, null);

    private static ClauseValidity record(ClauseKind kind, LocalDate signedOn, LocalDate today) {
        var policy = new ClausePolicy(List.of(CHILD_NUMBER, SEX_SELECTION), List.of(CHILD_NUMBER, SEX_SELECTION));
        return policy.require(kind, SubjectKind.STAFF_OF_UNIT, signedOn, today, "/clause");
    }

    @Test
    void recordsTheChildNumberClauseOnItsLastDay() {
        assertThat(record(ClauseKind.CHILD_NUMBER_LIMIT, LAST_DAY, LAST_DAY).endsOn())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void refusesTheChildNumberClauseSignedOnTheDayAfter() {
        assertThatThrownBy(() -> record(ClauseKind.CHILD_NUMBER_LIMIT, FIRST_DAY_WITHOUT, FIRST_DAY_WITHOUT))
                .isInstanceOf(RejectedException.class)
                .hasMessage("clause_not_valid");
    }

    @Test
    void refusesTheChildNumberClauseRecordedOnTheDayAfterUnderAnEarlierDate() {
        assertThatThrownBy(() -> record(ClauseKind.CHILD_NUMBER_LIMIT, LAST_DAY, FIRST_DAY_WITHOUT))
                .isInstanceOf(RejectedException.class)
                .hasMessage("clause_not_valid");
    }

    @Test
    void recordsTheOtherClauseOnBothDays() {
        assertThat(record(ClauseKind.NO_SEX_SELECTION, LAST_DAY, FIRST_DAY_WITHOUT)
                        .endsOn())
                .isNull();
        assertThat(record(ClauseKind.NO_SEX_SELECTION, FIRST_DAY_WITHOUT, FIRST_DAY_WITHOUT)
                        .endsOn())
                .isNull();
    }

    @Test
    void refusesAClauseThatIsNotForTheSubject() {
        var policy = new ClausePolicy(List.of(SEX_SELECTION), List.of(SEX_SELECTION));

        assertThatThrownBy(() -> policy.require(
                        ClauseKind.NO_SEX_SELECTION, SubjectKind.PROVIDER, LAST_DAY, LAST_DAY, "/clauses/0"))
                .hasMessage("clause_not_valid");
    }
}
