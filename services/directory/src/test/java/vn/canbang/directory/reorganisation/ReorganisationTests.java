package vn.canbang.directory.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.directory.unit.UnitFate;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** A reorganisation is planned by one, confirmed by another, and carried out once from its day on. */
class ReorganisationTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UUID BODY = UUID.randomUUID();
    private static final UUID SUCCESSOR = UUID.randomUUID();
    private static final UUID POST = UUID.randomUUID();
    private static final UUID LATE_POST = UUID.randomUUID();
    private static final Standing FOUND = found(POST);
    private static final Standing UNDECIDED = new Standing(List.of(), List.of(), Set.of(), 1);

    @Test
    void aPlanHoldsWhatWasChosenLast() {
        var plan = aPlan();

        plan.succeed(BODY, SUCCESSOR, "administrator");
        plan.succeed(BODY, null, "administrator");

        assertThat(plan.choices().forBody(BODY)).contains(new SuccessorChoice(BODY, null));
        assertThat(plan.choices().forBody(SUCCESSOR)).isEmpty();
    }

    @Test
    void nobodyConfirmsWhatTheyPlannedOrChose() {
        var plan = aPlan();
        plan.succeed(BODY, SUCCESSOR, "somebody");

        assertThatThrownBy(() -> plan.confirm("administrator", FOUND)).hasMessage("reorganisation_same_person");
        assertThatThrownBy(() -> plan.confirm("somebody", FOUND)).hasMessage("reorganisation_same_person");
        plan.confirm("leader", FOUND);

        assertThat(plan.state()).isEqualTo(ReorganisationState.CONFIRMED);
        assertThat(plan.untold()).containsExactly(ReorganisationStep.CONFIRMED);
    }

    @Test
    void isNotConfirmedWhileABodyHasNobodyToGoOn() {
        var plan = aPlan();

        assertThatThrownBy(() -> plan.confirm("leader", UNDECIDED)).hasMessage("reorganisation_undecided");
    }

    @Test
    void whatWasProposedIsChosenByConfirming() {
        var plan = aPlan();

        plan.confirm("leader", new Standing(List.of(), List.of(new SuccessorChoice(BODY, SUCCESSOR)), Set.of(), 0));

        assertThat(plan.choices().forBody(BODY)).contains(new SuccessorChoice(BODY, SUCCESSOR));
        assertThatThrownBy(() -> plan.succeed(BODY, null, "administrator")).hasMessage("reorganisation_state");
    }

    @Test
    void isNotCarriedOutBeforeItsDayNorUnconfirmed() {
        assertThatThrownBy(() -> aPlan().begin(REFORM, FOUND, List.of(), List.of()))
                .hasMessage("reorganisation_state");
        var confirmed = aConfirmedPlan();

        assertThatThrownBy(() -> confirmed.begin(REFORM.minusDays(1), FOUND, List.of(), List.of()))
                .hasMessage("reorganisation_too_early");
        confirmed.begin(REFORM, FOUND, List.of(), List.of());

        assertThat(confirmed.state()).isEqualTo(ReorganisationState.CARRYING_OUT);
    }

    @Test
    void tellsEveryOldUnitOnceToServicesAndAgencies() {
        var begun = aConfirmedPlan();
        begun.begin(REFORM, FOUND, List.of(), List.of());

        assertThat(begun.tellUnits(List.of(aUnitThatMerges()))).isTrue();
        assertThat(begun.tellUnits(List.of(aUnitThatMerges()))).isFalse();
        assertThat(begun.finish()).isTrue();
        assertThat(begun.finish()).isFalse();

        assertThat(begun.untold())
                .containsExactly(
                        ReorganisationStep.CONFIRMED,
                        ReorganisationStep.BEGUN,
                        UnitSucceeded.TYPE,
                        UnitSucceeded.TYPE,
                        ReorganisationStep.UNITS_TOLD,
                        ReorganisationStep.CARRIED_OUT);
    }

    @Test
    void aWithdrawnPlanIsPlannedAgainWithWhatWasChosen() {
        var plan = aPlan();
        plan.succeed(BODY, SUCCESSOR, "administrator");
        plan.confirm("leader", FOUND);

        plan.withdraw("Chờ nghị quyết");
        assertThatThrownBy(() -> plan.withdraw("nữa")).hasMessage("reorganisation_state");
        plan.plan("another administrator");

        assertThat(plan.state()).isEqualTo(ReorganisationState.PLANNED);
        assertThat(plan.choices().forBody(BODY)).isPresent();
        assertThatThrownBy(() -> plan.confirm("administrator", FOUND)).hasMessage("reorganisation_same_person");
    }

    @Test
    void placesAreChosenUntilItBegins() {
        var confirmed = aConfirmedPlan();
        confirmed.place(BODY, "04/050/01630/", "officer");
        confirmed.place(BODY, "04/050/01636/", "officer");
        confirmed.begin(REFORM, FOUND, List.of(), List.of());

        assertThat(confirmed.choices().placeOf(BODY)).contains("04/050/01636/");
        assertThatThrownBy(() -> confirmed.place(BODY, "04/050/01630/", "officer"))
                .hasMessage("reorganisation_state");
        assertThatThrownBy(() -> confirmed.withdraw("muộn")).hasMessage("reorganisation_state");
    }

    @Test
    @Tag("S17")
    void whoPlacedARecordIsNoSecondPerson() {
        var plan = aPlan();
        plan.place(BODY, "04/050/01630/", "branch head");

        assertThatThrownBy(() -> plan.confirm("branch head", FOUND)).hasMessage("reorganisation_same_person");
        plan.confirm("leader", FOUND);

        assertThat(plan.state()).isEqualTo(ReorganisationState.CONFIRMED);
    }

    @Test
    @Tag("S17")
    void aPlaceThatASecondPersonHasSeenIsNotChangedUnseen() {
        var plan = aPlan();
        plan.place(BODY, "04/050/01630/", "officer");
        plan.confirm("leader", FOUND);

        assertThatThrownBy(() -> plan.place(BODY, "04/050/01636/", "officer"))
                .hasMessage("reorganisation_place_confirmed");
        plan.withdraw("Chọn lại");
        plan.plan("administrator");
        plan.place(BODY, "04/050/01636/", "officer");

        assertThat(plan.choices().placeOf(BODY)).contains("04/050/01636/");
    }

    @Test
    void aPostThatCameAfterTheConfirmationWaitsForASecondPerson() {
        var plan = aPlan();
        assertThat(plan.isLate(LATE_POST)).isFalse();
        plan.confirm("leader", FOUND);

        assertThat(plan.isLate(POST)).isFalse();
        assertThat(plan.isLate(LATE_POST)).isTrue();
        assertThatThrownBy(() -> plan.begin(REFORM, found(POST, LATE_POST), List.of(), List.of()))
                .hasMessage("reorganisation_late_posts");
        assertThatThrownBy(() -> plan.confirmPosts("administrator", Set.of(LATE_POST)))
                .hasMessage("reorganisation_same_person");
        plan.confirmPosts("leader", Set.of(LATE_POST));

        assertThat(plan.confirmedPosts()).containsExactlyInAnyOrder(POST, LATE_POST);
        assertThat(plan.untold()).containsExactly(ReorganisationStep.CONFIRMED, ReorganisationStep.POSTS_CONFIRMED);
        plan.begin(REFORM, found(POST, LATE_POST), List.of(), List.of());
        assertThat(plan.state()).isEqualTo(ReorganisationState.CARRYING_OUT);
    }

    @Test
    void onlyForALatePostAnExceptionIsChosenAfterTheConfirmation() {
        var plan = aConfirmedPlan();

        assertThatThrownBy(() -> plan.except(POST, null, "administrator")).hasMessage("reorganisation_state");
        plan.except(LATE_POST, null, "another administrator");

        assertThat(plan.choices().forPost(LATE_POST)).contains(new PostChoice(LATE_POST, null));
        assertThatThrownBy(() -> plan.confirmPosts("another administrator", Set.of(LATE_POST)))
                .hasMessage("reorganisation_same_person");
    }

    @Test
    void isNotCarriedOutWhenABodyCameSinceForWhichNobodyIsToGoOn() {
        var confirmed = aConfirmedPlan();

        assertThatThrownBy(() -> confirmed.begin(REFORM, UNDECIDED, List.of(), List.of()))
                .hasMessage("reorganisation_undecided");
    }

    private static Standing found(UUID... posts) {
        return new Standing(List.of(), List.of(), Set.of(posts), 0);
    }

    private static Reorganisation aPlan() {
        var plan = new Reorganisation(UUID.randomUUID(), REFORM, "04/");
        plan.plan("administrator");
        return plan;
    }

    private static Reorganisation aConfirmedPlan() {
        var plan = aPlan();
        plan.confirm("leader", FOUND);
        return plan;
    }

    private static PassingUnit aUnitThatMerges() {
        var old = new UnitVersion(
                "01273@2004-07-08",
                "01273",
                UnitLevel.COMMUNE,
                "Phường",
                "Hợp Giang",
                "04/040/01273/",
                LocalDate.of(2004, 7, 8),
                REFORM);
        var next = new UnitVersion(
                "01273@2025-07-01", "01273", UnitLevel.COMMUNE, "Phường", "Thục Phán", "04/01273/", REFORM, null);
        return new PassingUnit(old, UnitFate.MERGES, List.of(next), next);
    }
}
