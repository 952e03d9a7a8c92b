package vn.canbang.directory.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SetupProgressTests {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    private final Setup setup = Setup.begun();

    @Test
    void isReadyWhenEveryStepIsThereAndSaidToBeComplete() {
        for (var step : SetupStep.values()) {
            setup.confirm(step, DAY, "Hoàng Minh");
        }

        assertThat(progress(12, 0).open()).isEmpty();
    }

    @Test
    void whatIsThereIsNotDoneUntilSomebodySaysSo() {
        assertThat(progress(12, 0).isDone(SetupStep.VILLAGES)).isFalse();
        assertThat(progress(12, 0).mayBeConfirmed(SetupStep.VILLAGES)).isTrue();

        setup.confirm(SetupStep.VILLAGES, DAY, "Hoàng Minh");

        assertThat(progress(12, 0).isDone(SetupStep.VILLAGES)).isTrue();
        assertThat(progress(12, 0).mayBeConfirmed(SetupStep.VILLAGES)).isFalse();
    }

    @Test
    void whatIsEmptyIsNeverDone() {
        setup.confirm(SetupStep.VILLAGES, DAY, "Hoàng Minh");

        assertThat(progress(0, 0).isDone(SetupStep.VILLAGES)).isFalse();
        assertThat(progress(0, 0).mayBeConfirmed(SetupStep.VILLAGES)).isFalse();
    }

    @Test
    void unitsReportedAsWrongStayOpenUntilTheyAreConfirmed() {
        setup.confirm(SetupStep.UNITS, DAY, "Hoàng Minh");
        setup.reportWrong(SetupStep.UNITS, "Thiếu xã Tân Mỹ", DAY, "Hoàng Minh");
        assertThat(progress(12, 0).isDone(SetupStep.UNITS)).isFalse();

        setup.confirm(SetupStep.UNITS, DAY, "Hoàng Minh");

        assertThat(progress(12, 0).isDone(SetupStep.UNITS)).isTrue();
        assertThat(setup.said(SetupStep.UNITS)).map(CheckedStep::remark).isEmpty();
    }

    @Test
    void rulesAreDoneWhenNoneIsLeftUnread() {
        assertThat(progress(12, 2).isDone(SetupStep.RULES)).isFalse();
        assertThat(progress(12, 0).isDone(SetupStep.RULES)).isTrue();
    }

    @Test
    void facilitiesAreTheBranchsToConfirmAndTheRestTheAdministrators() {
        assertThat(SetupStep.FACILITIES.isFor(java.util.Set.of("tenant_admin"))).isFalse();
        assertThat(SetupStep.FACILITIES.isFor(java.util.Set.of("population_officer")))
                .isTrue();
        assertThat(SetupStep.UNITS.isFor(java.util.Set.of("branch_head"))).isFalse();
        assertThat(SetupStep.UNITS.isFor(java.util.Set.of("tenant_admin"))).isTrue();
    }

    private SetupProgress progress(int villages, int openRules) {
        return new SetupProgress(
                DAY, setup, new SetupCounts(10, 209, villages, 0, 230, 0, 400, 230, 0, 150, 857, 3, openRules));
    }
}
