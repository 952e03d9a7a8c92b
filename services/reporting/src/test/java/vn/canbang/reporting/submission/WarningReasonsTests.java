package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.reporting.submission.SubmissionFixture.LEADER;
import static vn.canbang.reporting.submission.SubmissionFixture.OFFICER;
import static vn.canbang.reporting.submission.SubmissionFixture.REVIEWER;
import static vn.canbang.reporting.submission.SubmissionFixture.TODAY;
import static vn.canbang.reporting.submission.SubmissionFixture.aDraft;
import static vn.canbang.reporting.submission.SubmissionFixture.aProvinceDraft;
import static vn.canbang.reporting.submission.SubmissionFixture.commune;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.problem.ConflictException;

/** A reason stays with its warning, and goes with it. */
class WarningReasonsTests {

    private static final Finding ROSE = Finding.warning("change_large", "COM-05.signed", "Số hộ", 100L, 140L, 30);
    private static final Explanation BY_MERGER = Explanation.of("change_large", "COM-05.signed", "Hai xã nhập lại");

    @Test
    void isKeptWithWhatTheWarningSaidAndWhoGaveIt() {
        var draft = aDraft();

        draft.explain(OFFICER, List.of(ROSE), List.of(BY_MERGER));

        assertThat(draft.handingIn().explanations()).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("Hai xã nhập lại");
            assertThat(kept.arguments()).containsExactly("Số hộ", 100L, 140L, 30);
            assertThat(kept.by()).isEqualTo(OFFICER);
        });
    }

    @Test
    void isEnoughToHandInAndGoesWithTheWarning() {
        var explained = aDraft();
        explained.explain(OFFICER, List.of(ROSE), List.of(BY_MERGER));
        var settled = aDraft();
        settled.explain(OFFICER, List.of(ROSE), List.of(BY_MERGER));

        explained.submit(OFFICER, null, TODAY, List.of(ROSE), List.of());
        settled.submit(OFFICER, null, TODAY, List.of(), List.of());

        assertThat(explained.handingIn().explanations()).hasSize(1);
        assertThat(settled.handingIn().explanations()).isEmpty();
    }

    @Test
    void isNoneForAWarningThatSaysSomethingElse() {
        var soared = Finding.warning("change_large", "COM-05.signed", "Số hộ", 100L, 1_400L, 30);
        var draft = aDraft();
        draft.explain(OFFICER, List.of(ROSE), List.of(BY_MERGER));

        assertThatThrownBy(() -> draft.submit(OFFICER, null, TODAY, List.of(soared), List.of()))
                .hasMessage("warnings_unexplained");
        draft.submit(OFFICER, null, TODAY, List.of(soared), List.of(BY_MERGER));

        assertThat(draft.handingIn().explanations())
                .singleElement()
                .satisfies(kept -> assertThat(kept.arguments()).containsExactly("Số hộ", 100L, 1_400L, 30));
    }

    @Test
    void staysInTheHistoryWhenItGivesWayToAnotherOne() {
        var report = aDraft();
        report.submit(OFFICER, null, TODAY, List.of(ROSE), List.of(BY_MERGER));

        report.explain(
                REVIEWER,
                List.of(ROSE),
                List.of(Explanation.of("change_large", "COM-05.signed", "Đã đối chiếu với sổ của trạm")));

        assertThat(report.history())
                .filteredOn(step -> step.act().startsWith("explain "))
                .extracting(HistoryEntry::from, HistoryEntry::to)
                .containsExactly(
                        tuple(null, "Hai xã nhập lại"), tuple("Hai xã nhập lại", "Đã đối chiếu với sổ của trạm"));
    }

    @Test
    void givesWayToALaterOneOfTheReceiver() {
        var report = aDraft();
        report.submit(OFFICER, null, TODAY, List.of(ROSE), List.of(BY_MERGER));

        report.explain(
                REVIEWER,
                List.of(ROSE),
                List.of(Explanation.of("change_large", "COM-05.signed", "Đã đối chiếu với sổ của trạm")));

        assertThat(report.handingIn().explanations()).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("Đã đối chiếu với sổ của trạm");
            assertThat(kept.by()).isEqualTo(REVIEWER);
        });
    }

    @Test
    @Tag("S17")
    void isNeededForTheApprovalAndNotGivenByWhoApproves() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, TODAY);
        var given = Approval.by(LEADER, Instant.parse("2024-12-04T02:00:00Z"), null, "GIÁM ĐỐC");
        var other = Approval.by(REVIEWER, Instant.parse("2024-12-04T02:00:00Z"), null, "GIÁM ĐỐC");

        assertThatThrownBy(() -> report.approve(given, List.of(ROSE), "{}")).hasMessage("warnings_unexplained");
        report.explain(LEADER, List.of(ROSE), List.of(BY_MERGER));

        assertThatThrownBy(() -> report.approve(given, List.of(ROSE), "{}")).hasMessage("submitter_does_not_approve");
        report.approve(other, List.of(ROSE), "{}");
        assertThat(report.state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void isTakenUntilTheReportIsPartOfTheOneAboveAndNotBeforeItIsBegun() {
        var notBegun = Submission.owedBy(commune("07201"));
        var included = SubmissionFixture.submitted(aDraft());
        included.accept(REVIEWER);
        included.explain(REVIEWER, List.of(ROSE), List.of(BY_MERGER));
        included.include();

        assertThatThrownBy(() -> notBegun.explain(OFFICER, List.of(ROSE), List.of(BY_MERGER)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> included.explain(REVIEWER, List.of(ROSE), List.of(BY_MERGER)))
                .isInstanceOf(ConflictException.class);
    }
}
