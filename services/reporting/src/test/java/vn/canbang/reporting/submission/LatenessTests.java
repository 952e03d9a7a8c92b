package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.submission.SubmissionFixture.OFFICER;
import static vn.canbang.reporting.submission.SubmissionFixture.aDraft;
import static vn.canbang.reporting.submission.SubmissionFixture.aProvinceDraft;
import static vn.canbang.reporting.submission.SubmissionFixture.draftOf;
import static vn.canbang.reporting.submission.SubmissionFixture.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The report is due before 18/11/2024: the last day in time is the 17th. */
class LatenessTests {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Remark ASKED =
            new Remark(UUID.randomUUID(), "COM-05.signed", "Kiểm tra lại số hộ", "110", 1, null, null);

    @Test
    void isLateFromTheDayNamedByThePlanOnWhileItIsWritten() {
        var draft = aDraft();

        assertThat(draft.lateness().isLateOn(november(17))).isFalse();
        assertThat(draft.lateness().isLateOn(november(18))).isTrue();
        assertThat(draft.lateness().words(november(20), VIETNAMESE)).isEqualTo("Quá hạn 3 ngày");
    }

    @Test
    void staysLateByTheDaysAfterWhichItCameIn() {
        var late = aDraft();
        handIn(late, 19);

        assertThat(late.lateness().daysOn(november(30))).isEqualTo(2);
        assertThat(late.lateness().words(november(30), VIETNAMESE)).isEqualTo("Nộp muộn 2 ngày");
        assertThat(late.lateness().view(november(30), VIETNAMESE).text())
                .isEqualTo("Hạn: trước ngày 18/11/2024 · nộp muộn 2 ngày");
        late.accept(SubmissionFixture.REVIEWER);
        assertThat(late.lateness().isLateOn(november(30))).isTrue();
    }

    @Test
    void isNeverLateOnceItCameInTime() {
        var inTime = aDraft();
        handIn(inTime, 17);

        assertThat(inTime.lateness().isLateOn(november(30))).isFalse();
        assertThat(inTime.lateness().view(november(30), VIETNAMESE).level()).isEqualTo("none");
    }

    @Test
    void isOwedAgainUntilTheDayOfItsAnswerWhenItIsReturned() {
        var returned = aDraft();
        handIn(returned, 16);
        returned.sendBack(List.of(ASKED), List.of(), november(21));

        assertThat(returned.lateness().isLateOn(november(21))).isFalse();
        assertThat(returned.lateness().isLateOn(november(22))).isTrue();
        assertThat(returned.lateness().isOverdueOn(november(22))).isTrue();
        assertThat(returned.lateness().view(november(23), VIETNAMESE).text())
                .isEqualTo("Trả lại, nộp lại hết ngày 21/11/2024 · quá hạn 2 ngày");
    }

    @Test
    void isNotMadeLateByAReturnThatIsAnsweredInTime() {
        var answered = aDraft();
        handIn(answered, 16);
        sendBackAndAnswer(answered, 21);
        handIn(answered, 21);

        assertThat(answered.lateness().isLateOn(november(30))).isFalse();
    }

    @Test
    void staysLateWhenTheAnswerCameAfterItsDay() {
        var answered = aDraft();
        handIn(answered, 16);
        sendBackAndAnswer(answered, 21);
        handIn(answered, 25);

        assertThat(answered.lateness().daysOn(november(30))).isEqualTo(4);
        assertThat(answered.lateness().cameLate()).isFalse();
    }

    @Test
    void staysOwedWhenTheReportAboveWasMadeWithoutItAndItNeverCame() {
        var missed = aDraft();
        missed.miss();

        assertThat(missed.state()).isEqualTo(SubmissionState.NOT_SUBMITTED);
        assertThat(missed.lateness().isOverdueOn(november(17))).isFalse();
        assertThat(missed.lateness().isOverdueOn(november(20))).isTrue();
        assertThat(missed.lateness().words(november(20), VIETNAMESE)).isEqualTo("Quá hạn 3 ngày");
    }

    @Test
    void isInWhenItCameAndTheReportAboveWasMadeWithoutIt() {
        var inTime = aDraft();
        handIn(inTime, 17);
        inTime.miss();
        var late = aDraft();
        handIn(late, 19);
        late.miss();

        assertThat(inTime.lateness().isLateOn(november(30))).isFalse();
        assertThat(inTime.lateness().view(november(30), VIETNAMESE).text()).endsWith("đã nộp đúng hạn");
        assertThat(late.lateness().isOverdueOn(november(30))).isFalse();
        assertThat(late.lateness().words(november(30), VIETNAMESE)).isEqualTo("Nộp muộn 2 ngày");
    }

    @Test
    void isInOfTheProvinceOnTheDayOfSendingAndNotBefore() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, november(15));

        assertThat(report.lateness().view(november(15), VIETNAMESE).text()).contains("còn 2 ngày");
        assertThat(report.lateness().isOverdueOn(november(20))).isTrue();
        report.approve(
                Approval.by(SubmissionFixture.LEADER, Instant.parse("2024-11-16T02:00:00Z"), null, "GIÁM ĐỐC"),
                List.of(),
                "frozen");
        report.number("215", "BC-SYT", november(16), "numbered");
        assertThat(report.lateness().words(november(20), VIETNAMESE)).isEqualTo("Quá hạn 3 ngày");

        report.send(List.of(new Recipient("UBND tỉnh", Purpose.REPORT)), november(19));

        assertThat(report.lateness().isOverdueOn(november(30))).isFalse();
        assertThat(report.lateness().words(november(30), VIETNAMESE)).isEqualTo("Nộp muộn 2 ngày");
    }

    @Test
    void isOwedByTheProvinceByItsOwnDayAlsoWhenItsLeaderHasReturnedIt() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, november(15));
        report.sendBack(List.of(ASKED), List.of(), november(25));

        assertThat(report.lateness().words(november(20), VIETNAMESE)).isEqualTo("Quá hạn 3 ngày");
    }

    @Test
    void isNeverSaidOfWhoWasOnlyAsked() {
        var asked = draftOf(partner("Sở Giáo dục và Đào tạo"), Map.of());
        assertThat(asked.lateness().isLateOn(november(30))).isFalse();

        asked.submit(OFFICER, null, november(30), List.of(), List.of());

        assertThat(asked.lateness().isLateOn(november(30))).isFalse();
        assertThat(asked.lateness().cameLate()).isFalse();
    }

    private static void sendBackAndAnswer(Submission submission, int day) {
        submission.sendBack(List.of(ASKED), List.of(), november(day));
        submission.answer(ASKED.id(), Remark.Answer.KEPT, "Đã đối chiếu với sổ", Map.of());
    }

    private static void handIn(Submission submission, int day) {
        submission.submit(OFFICER, null, november(day), List.of(), List.of());
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2024, 11, day);
    }
}
