package vn.canbang.commitments.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.commitments.norm.NormFixture.CLAUSES;
import static vn.canbang.commitments.norm.NormFixture.LEADER;
import static vn.canbang.commitments.norm.NormFixture.OFFICER;
import static vn.canbang.commitments.norm.NormFixture.VILLAGE_FROM;
import static vn.canbang.commitments.norm.NormFixture.adoptedOn;
import static vn.canbang.commitments.norm.NormFixture.convention;
import static vn.canbang.commitments.norm.NormFixture.inForceSince;
import static vn.canbang.commitments.norm.NormFixture.villageUntil;
import static vn.canbang.commitments.norm.NormFixture.withTheClause;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;

/** The convention of a village from its first text to its repeal. */
class NormDocumentTests {

    private static final LocalDate ADOPTED = LocalDate.of(2023, 3, 5);
    private static final LocalDate REVISED = LocalDate.of(2024, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);
    private static final LocalDate LAST_CHILD_NUMBER_DAY = LocalDate.of(2025, 6, 2);

    @Test
    void waitsUntilASecondPersonHasSeenThePaper() {
        var norm = convention();

        norm.enter(withTheClause(ADOPTED), OFFICER, TODAY);

        assertThat(norm.statusOn(TODAY)).contains(NormStatus.RECORDED);
        assertThat(norm.countsOn(TODAY)).isFalse();
        assertThatThrownBy(() -> norm.confirm(OFFICER, CLAUSES, TODAY)).hasMessage("norm_same_person");
        assertThat(norm.untold()).isEmpty();
    }

    @Test
    void appliesFromTheDayOfItsAdoptionOnceConfirmed() {
        var norm = inForceSince(ADOPTED, TODAY);

        assertThat(norm.statusOn(TODAY)).contains(NormStatus.IN_FORCE);
        assertThat(norm.countsOn(ADOPTED.minusDays(1))).isFalse();
        assertThat(norm.countsOn(ADOPTED)).isTrue();
        assertThat(norm.changeOn(ADOPTED)).isEqualTo(1);
        assertThat(norm.untold()).containsExactly("vn.canbang.commitments.norm-confirmed.v1");
    }

    @Test
    void changesNothingWhenTheSameTextIsEnteredAgain() {
        var waiting = convention();
        waiting.enter(withTheClause(ADOPTED), OFFICER, TODAY);
        waiting.enter(withTheClause(ADOPTED), LEADER, TODAY);
        var applying = inForceSince(ADOPTED, TODAY);
        applying.enter(withTheClause(ADOPTED), OFFICER, TODAY);

        assertThat(waiting.history()).hasSize(1);
        assertThat(waiting.wasEnteredBy(OFFICER)).isTrue();
        assertThat(applying.waiting()).isEmpty();
        assertThat(applying.history()).hasSize(2);
    }

    @Test
    void takesOneTextAtATime() {
        var norm = convention();
        norm.enter(withTheClause(ADOPTED), OFFICER, TODAY);

        assertThatThrownBy(() -> norm.enter(withTheClause(REVISED), OFFICER, TODAY))
                .hasMessage("norm_text_waiting");

        norm.withdraw(TODAY);
        norm.enter(withTheClause(REVISED), OFFICER, TODAY);
        assertThat(norm.waiting()).contains(withTheClause(REVISED));
    }

    @Test
    void standsNowhereWhenItsOnlyTextWasTakenBack() {
        var norm = convention();
        norm.enter(withTheClause(ADOPTED), OFFICER, TODAY);

        norm.withdraw(TODAY);

        assertThat(norm.statusOn(TODAY)).isEmpty();
        assertThatThrownBy(() -> norm.withdraw(TODAY)).hasMessage("norm_not_waiting");
        assertThatThrownBy(() -> norm.confirm(LEADER, CLAUSES, TODAY)).hasMessage("norm_not_waiting");
    }

    @Test
    void goesOnApplyingWhileItsRevisionWaits() {
        var norm = inForceSince(ADOPTED, TODAY);

        norm.enter(adoptedOn(REVISED), OFFICER, TODAY);

        assertThat(norm.statusOn(TODAY)).contains(NormStatus.IN_FORCE);
        assertThat(norm.countsOn(TODAY)).isTrue();
    }

    @Test
    void countsNoMoreFromTheRevisionThatDropsTheClause() {
        var norm = inForceSince(ADOPTED, TODAY);
        norm.enter(adoptedOn(REVISED), OFFICER, TODAY);

        norm.confirm(LEADER, CLAUSES, TODAY);

        assertThat(norm.countsOn(REVISED.minusDays(1))).isTrue();
        assertThat(norm.countsOn(REVISED)).isFalse();
        assertThat(norm.changeOn(REVISED)).isEqualTo(-1);
    }

    @Test
    void countsOnceAcrossARevisionThatKeepsTheClause() {
        var norm = inForceSince(ADOPTED, TODAY);
        norm.enter(withTheClause(REVISED), OFFICER, TODAY);

        norm.confirm(LEADER, CLAUSES, TODAY);

        assertThat(norm.changeOn(REVISED)).isZero();
        assertThat(norm.countsOn(REVISED)).isTrue();
        assertThat(norm.texts()).hasSize(2);
    }

    @Test
    void isCorrectedByATextOfTheSameDay() {
        var norm = inForceSince(ADOPTED, TODAY);
        norm.enter(adoptedOn(ADOPTED), OFFICER, TODAY);

        norm.confirm(LEADER, CLAUSES, TODAY);

        assertThat(norm.texts()).containsExactly(adoptedOn(ADOPTED));
        assertThat(norm.changeOn(ADOPTED)).isZero();
        assertThat(norm.booked()).contains(ADOPTED);
    }

    @Test
    void refusesATextAheadOfItsDayOrBeforeTheOneThatApplies() {
        assertThatThrownBy(() -> convention().enter(withTheClause(TODAY.plusDays(1)), OFFICER, TODAY))
                .hasMessage("date_in_future");
        assertThatThrownBy(() -> inForceSince(REVISED, TODAY).enter(withTheClause(ADOPTED), OFFICER, TODAY))
                .hasMessage("adopted_before_previous");
    }

    @Test
    void appliesNoMoreFromTheDayOfItsRepealAndMayBeFollowedByAnother() {
        var norm = inForceSince(ADOPTED, TODAY);

        norm.repeal(REVISED, TODAY);

        assertThat(norm.statusOn(TODAY)).contains(NormStatus.REPEALED);
        assertThat(norm.countsOn(REVISED.minusDays(1))).isTrue();
        assertThat(norm.changeOn(REVISED)).isEqualTo(-1);
        assertThat(norm.untold()).contains("vn.canbang.commitments.norm-repealed.v1");
        assertThatThrownBy(() -> norm.repeal(REVISED, TODAY)).hasMessage("norm_not_in_force");
        norm.enter(withTheClause(TODAY), OFFICER, TODAY);
        assertThat(norm.statusOn(TODAY)).contains(NormStatus.RECORDED);
    }

    @Test
    void isNotRepealedWhileItsRevisionWaits() {
        var norm = inForceSince(ADOPTED, TODAY);
        norm.enter(withTheClause(REVISED), OFFICER, TODAY);

        assertThatThrownBy(() -> norm.repeal(TODAY, TODAY)).hasMessage("norm_text_waiting");

        norm.withdraw(TODAY);
        norm.repeal(TODAY, TODAY);
        assertThat(norm.statusOn(TODAY)).contains(NormStatus.REPEALED);
    }

    @Test
    void isNotConfirmedWithAClauseThatTheLawEndedWhileItWaited() {
        var norm = convention();
        norm.enter(
                adoptedOn(ADOPTED, new NormClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_CHILD_NUMBER_DAY)),
                OFFICER,
                TODAY);

        assertThatThrownBy(() -> norm.confirm(LEADER, CLAUSES, LAST_CHILD_NUMBER_DAY.plusDays(1)))
                .hasMessage("clause_not_valid");

        assertThat(norm.waiting()).isPresent();
        norm.confirm(LEADER, CLAUSES, LAST_CHILD_NUMBER_DAY);
        assertThat(norm.waiting()).isEmpty();
    }

    @Test
    void refusesARepealAheadOfItsDayOrBeforeTheAdoption() {
        assertThatThrownBy(() -> inForceSince(ADOPTED, TODAY).repeal(TODAY.plusDays(1), TODAY))
                .hasMessage("date_in_future");
        assertThatThrownBy(() -> inForceSince(ADOPTED, TODAY).repeal(ADOPTED.minusDays(1), TODAY))
                .hasMessage("repealed_before_adoption");
        assertThatThrownBy(() -> convention().repeal(TODAY, TODAY)).hasMessage("norm_not_in_force");
    }

    @Test
    void countsTheSameWhetherOrNotItIsMarkedForReview() {
        var norm = inForceSince(ADOPTED, TODAY);

        norm.mark(true, TODAY);

        assertThat(norm.statusOn(TODAY)).contains(NormStatus.NEEDS_REVIEW);
        assertThat(norm.countsOn(TODAY)).isTrue();
        norm.mark(true, TODAY);
        norm.mark(false, TODAY);
        assertThat(norm.statusOn(TODAY)).contains(NormStatus.IN_FORCE);
        assertThat(norm.history().stream().map(step -> step.act()))
                .containsExactly("entered", "confirmed", "marked", "unmarked");
    }

    @Test
    void asksForAReviewFromTheDayOnWhichTheLawEndsAClauseOfIt() {
        var norm = convention();
        norm.enter(
                adoptedOn(
                        ADOPTED,
                        new NormClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_CHILD_NUMBER_DAY),
                        new NormClause(ClauseKind.NO_SEX_SELECTION, null)),
                OFFICER,
                TODAY);
        norm.confirm(LEADER, CLAUSES, TODAY);

        assertThat(norm.statusOn(LAST_CHILD_NUMBER_DAY)).contains(NormStatus.IN_FORCE);
        assertThat(norm.statusOn(LAST_CHILD_NUMBER_DAY.plusDays(1))).contains(NormStatus.NEEDS_REVIEW);
        assertThat(norm.countsOn(LAST_CHILD_NUMBER_DAY.plusDays(1))).isTrue();
    }

    @Test
    void neverCountsTheChildNumberClause() {
        var norm = convention();
        norm.enter(
                adoptedOn(ADOPTED, new NormClause(ClauseKind.CHILD_NUMBER_LIMIT, LAST_CHILD_NUMBER_DAY)),
                OFFICER,
                TODAY);

        norm.confirm(LEADER, CLAUSES, TODAY);

        assertThat(norm.countsOn(TODAY)).isFalse();
        assertThat(norm.booked()).isEmpty();
    }

    @Test
    void countsNoLongerThanItsVillageExists() {
        var norm = inForceSince(ADOPTED, TODAY);

        assertThat(norm.follow(villageUntil(REVISED))).isTrue();

        assertThat(norm.countsOn(REVISED.minusDays(1))).isTrue();
        assertThat(norm.countsOn(REVISED)).isFalse();
        assertThat(norm.changeOn(REVISED)).isEqualTo(-1);
        assertThat(norm.untold()).contains("vn.canbang.commitments.norm-recounted.v1");
        assertThat(norm.follow(villageUntil(REVISED))).isFalse();
    }

    @Test
    void countsFromTheFirstDayOfAVillageThatTookItsConventionOver() {
        var norm = inForceSince(LocalDate.of(2015, 5, 5), TODAY);

        assertThat(norm.changeOn(LocalDate.of(2015, 5, 5))).isZero();
        assertThat(norm.changeOn(VILLAGE_FROM)).isEqualTo(1);
    }
}
