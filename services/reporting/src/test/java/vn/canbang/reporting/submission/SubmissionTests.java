package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.reporting.submission.SubmissionFixture.LEADER;
import static vn.canbang.reporting.submission.SubmissionFixture.OFFICER;
import static vn.canbang.reporting.submission.SubmissionFixture.REVIEWER;
import static vn.canbang.reporting.submission.SubmissionFixture.SESSIONS;
import static vn.canbang.reporting.submission.SubmissionFixture.SIGNED;
import static vn.canbang.reporting.submission.SubmissionFixture.TODAY;
import static vn.canbang.reporting.submission.SubmissionFixture.aDraft;
import static vn.canbang.reporting.submission.SubmissionFixture.aProvinceDraft;
import static vn.canbang.reporting.submission.SubmissionFixture.aSubmitted;
import static vn.canbang.reporting.submission.SubmissionFixture.commune;
import static vn.canbang.reporting.submission.SubmissionFixture.draftOf;
import static vn.canbang.reporting.submission.SubmissionFixture.entryOf;
import static vn.canbang.reporting.submission.SubmissionFixture.figuresOf;
import static vn.canbang.reporting.submission.SubmissionFixture.findingsOf;
import static vn.canbang.reporting.submission.SubmissionFixture.numberOf;
import static vn.canbang.reporting.submission.SubmissionFixture.partner;
import static vn.canbang.reporting.submission.SubmissionFixture.typed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.RejectedException;

class SubmissionTests {

    private static final Remark ASKED = new Remark(
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            "COM-05.signed",
            "Kiểm tra lại số hộ",
            "110",
            1,
            null,
            null);

    @Test
    void beginsWithTheNumbersThatServicesSupply() {
        var draft = aDraft();

        assertThat(draft.state()).isEqualTo(SubmissionState.DRAFTED);
        assertThat(numberOf(draft, SIGNED)).isEqualTo(110);
        assertThat(entryOf(draft, SIGNED).origin()).isEqualTo(FigureOrigin.AUTOMATIC);
        assertThat(draft.entries().of(SESSIONS)).isEmpty();
    }

    @Test
    void printsWhatNobodySuppliesAsSuchAndNeverAsZero() {
        var texts = figuresOf(aDraft()).texts();

        assertThat(texts).containsEntry("CAM-01.sessions", "Chưa được cung cấp").containsEntry("COM-05.share", "93,2");
    }

    @Test
    void isBegunOnce() {
        var draft = aDraft();

        assertThatThrownBy(() -> draft.draft(FigureEntries.of(List.of()), List.of()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void keepsTheAutomaticNumberBesideAnOverride() {
        var draft = typed(aDraft(), SIGNED, 112, "Hai hộ ký sau khi chốt");

        assertThat(numberOf(draft, SIGNED)).isEqualTo(112);
        assertThat(entryOf(draft, SIGNED).origin()).isEqualTo(FigureOrigin.OVERRIDDEN);
        assertThat(entryOf(draft, SIGNED).automaticValue()).hasValue(110);
        assertThat(figuresOf(draft).lines())
                .filteredOn(line -> line.key().value().equals("COM-05.signed"))
                .singleElement()
                .satisfies(line -> assertThat(line.automatic()).isNotNull());
    }

    @Test
    void isKeptBackByATypedPartLargerThanItsWhole() {
        var draft = typed(aDraft(), SIGNED, 130, "Đếm lại");

        assertThat(findingsOf(draft))
                .filteredOn(Finding::error)
                .extracting(Finding::code, Finding::item)
                .containsExactly(tuple("exceeds_total", "COM-05.signed"));
        assertThatThrownBy(() -> draft.submit(OFFICER, null, TODAY, findingsOf(draft), List.of()))
                .isInstanceOf(DomainException.class)
                .hasMessage("submission_has_errors");
        assertThat(draft.state()).isEqualTo(SubmissionState.DRAFTED);
    }

    @Test
    void namesNumeratorAndDenominatorWhereOnlyTheirRatioHasAName() {
        var draft = draftOf(
                commune("07201"),
                Map.of(
                        MeasureName.of("commitments.villages_with_convention"), 7L,
                        MeasureName.of("directory.villages"), 5L));

        assertThat(findingsOf(draft))
                .filteredOn(finding -> finding.item().startsWith("COM-06"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("exceeds_denominator");
                    assertThat(finding.item()).isEqualTo("COM-06.share");
                    assertThat(finding.error()).isFalse();
                });
    }

    @Test
    void asksAReasonForEachWarning() {
        var draft = aDraft();
        draft.write(List.of(new Narrative("II.4.gaps", "Liên hệ 0912345678 để biết thêm")));
        var findings = findingsOf(draft);
        var reason = Explanation.of("narrative_digits", "II.4.gaps", "Số máy của cơ quan");

        assertThatThrownBy(() -> draft.submit(OFFICER, null, TODAY, findings, List.of()))
                .hasMessage("warnings_unexplained");
        draft.submit(OFFICER, null, TODAY, findings, List.of(reason));

        assertThat(draft.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(draft.handingIn().warnings()).isEqualTo(1);
    }

    @Test
    @Tag("S17")
    void isNotChangedOnceItIsHandedIn() {
        var submitted = aSubmitted();

        assertThatThrownBy(() -> typed(submitted, SIGNED, 1, "x")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> submitted.write(List.of())).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> SubmissionFixture.submitted(submitted)).isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("S17")
    void isNotAcceptedByWhoHandedItIn() {
        var submitted = aSubmitted();

        assertThatThrownBy(() -> submitted.accept(OFFICER)).hasMessage("submitter_does_not_accept");
        submitted.accept(REVIEWER);

        assertThat(submitted.state()).isEqualTo(SubmissionState.ACCEPTED);
    }

    @Test
    void comesBackWithRemarksThatAreAllAnsweredBeforeItGoesOutAgain() {
        var submission = aSubmitted();
        submission.sendBack(List.of(ASKED), List.of(new ItemText("COM-05.signed", "110")), LocalDate.of(2024, 11, 21));

        assertThatThrownBy(() -> SubmissionFixture.submitted(submission))
                .isInstanceOf(RejectedException.class)
                .hasMessage("remarks_unanswered");
        assertThatThrownBy(() -> submission.answer(
                        ASKED.id(),
                        Remark.Answer.FIXED,
                        null,
                        figuresOf(submission).texts()))
                .hasMessage("remark_not_fixed");
        typed(submission, SIGNED, 108, "Hai hộ đã chuyển đi");
        submission.answer(
                ASKED.id(), Remark.Answer.FIXED, null, figuresOf(submission).texts());
        SubmissionFixture.submitted(submission);

        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(submission.review().returnDue()).isEqualTo(LocalDate.of(2024, 11, 21));
    }

    @Test
    void keepsAnItemOnlyWithAnExplanation() {
        var submission = aSubmitted();
        submission.sendBack(List.of(ASKED), List.of(), null);

        assertThatThrownBy(() -> submission.answer(ASKED.id(), Remark.Answer.KEPT, " ", Map.of()))
                .hasMessage("explanation_required");
        submission.answer(ASKED.id(), Remark.Answer.KEPT, "Đã đối chiếu với sổ", Map.of());

        assertThat(submission.review().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.isOpen()).isFalse());
    }

    @Test
    void isAContributionWithThanksWhenItWasOnlyAskedForAndNeverLate() {
        var contribution = draftOf(partner("Sở Giáo dục và Đào tạo"), Map.of());

        assertThat(contribution.lateness().isLateOn(LocalDate.of(2025, 1, 1))).isFalse();
        contribution.submit(OFFICER, null, TODAY, List.of(), List.of());
        assertThat(contribution.state()).isEqualTo(SubmissionState.CONTRIBUTED);
        contribution.thank();
        assertThat(contribution.state()).isEqualTo(SubmissionState.THANKED);
        contribution.miss();
        assertThat(contribution.state()).isEqualTo(SubmissionState.THANKED);
    }

    @Test
    void countsAsNotSubmittedWhenTheReportAboveWasMadeWithoutIt() {
        var missed = aDraft();

        missed.miss();
        missed.miss();

        assertThat(missed.state()).isEqualTo(SubmissionState.NOT_SUBMITTED);
        assertThatThrownBy(() -> SubmissionFixture.submitted(missed)).isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("S17")
    void isApprovedBySomebodyElseThanWhoConsolidated() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, TODAY);

        assertThatThrownBy(() -> report.approve(approvalBy(OFFICER), List.of(), "{}"))
                .hasMessage("submitter_does_not_approve");
        report.approve(approvalBy(LEADER), List.of(), "frozen");

        assertThat(report.state()).isEqualTo(SubmissionState.APPROVED);
        assertThat(report.snapshot()).hasValue("frozen");
        assertThatThrownBy(() -> report.enter(report.entries())).isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("S17")
    void isNotApprovedByWhoChangedItAfterTheConsolidation() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, TODAY);

        report.changedBy(LEADER);

        assertThatThrownBy(() -> report.approve(approvalBy(LEADER), List.of(), "{}"))
                .hasMessage("submitter_does_not_approve");
        report.approve(approvalBy(REVIEWER), List.of(), "frozen");
        assertThat(report.state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    @Tag("S17")
    void isNumberedOnceAfterTheApprovalAndSentAfterThat() {
        var report = aProvinceDraft();
        assertThatThrownBy(() -> report.number("1", "BC-SYT", TODAY, "")).isInstanceOf(ConflictException.class);
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, TODAY);
        report.approve(approvalBy(LEADER), List.of(), "frozen");

        assertThatThrownBy(() -> report.send(List.of(new Recipient("UBND tỉnh", Purpose.REPORT)), TODAY))
                .hasMessage("not_numbered");
        report.number("215", "BC-SYT", LocalDate.of(2024, 12, 5), "numbered");
        assertThatThrownBy(() -> report.number("216", "BC-SYT", TODAY, "")).hasMessage("already_numbered");
        report.send(List.of(new Recipient("UBND tỉnh", Purpose.REPORT)), TODAY);

        assertThat(report.state()).isEqualTo(SubmissionState.SENT);
        assertThat(report.snapshot()).hasValue("numbered");
    }

    @Test
    @Tag("S17")
    void isMadeAnewAfterItWasSentWithANumberOfItsOwnByTheSameSteps() {
        var report = aSentReport();

        report.revise(new Revision("Số liệu sinh chính thức", LEADER, TODAY));

        assertThat(report.state()).isEqualTo(SubmissionState.DRAFTED);
        assertThat(report.approval()).isEmpty();
        assertThat(report.snapshot()).isEmpty();
        assertThat(report.earlierEditions())
                .singleElement()
                .extracting(edition -> edition.approval().number())
                .isEqualTo("215");
        assertThatThrownBy(() -> report.approve(approvalBy(LEADER), List.of(), "x"))
                .isInstanceOf(ConflictException.class);
        report.consolidate(Consolidation.NONE, report.entries(), REVIEWER, TODAY);
        assertThatThrownBy(() -> report.approve(approvalBy(REVIEWER), List.of(), "x"))
                .hasMessage("submitter_does_not_approve");
        report.approve(approvalBy(OFFICER), List.of(), "frozen anew");
        assertThatThrownBy(() -> report.number("215", "BC-SYT", LocalDate.of(2024, 12, 6), ""))
                .hasMessage("number_used");
        report.number("12", "BC-SYT", LocalDate.of(2025, 1, 22), "numbered anew");
        report.send(List.of(new Recipient("UBND tỉnh", Purpose.REPORT)), LocalDate.of(2025, 1, 23));
        assertThat(report.state()).isEqualTo(SubmissionState.REVISED);
        assertThat(report.edition()).isEqualTo(2);
    }

    @Test
    void isRevisedOnlyOnceItWasSentAndAsOftenAsNeeded() {
        var order = new Revision("Số liệu sinh chính thức", LEADER, TODAY);
        assertThatThrownBy(() -> aProvinceDraft().revise(order)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> aSubmitted().revise(order)).isInstanceOf(ConflictException.class);
        var report = aSentReport();
        report.revise(order);

        assertThatThrownBy(() -> report.revise(order)).isInstanceOf(ConflictException.class);
        report.consolidate(Consolidation.NONE, report.entries(), REVIEWER, TODAY);
        report.approve(approvalBy(LEADER), List.of(), "second");
        report.number("12", "BC-SYT", TODAY, "second");
        report.send(List.of(new Recipient("UBND tỉnh", Purpose.REPORT)), TODAY);
        report.revise(order);

        assertThat(report.earlierEditions()).extracting(Edition::ordinal).containsExactly(1, 2);
    }

    @Test
    void staysInTimeWhileItIsRevised() {
        var report = aSentReport();
        assertThat(report.lateness().isLateOn(LocalDate.of(2025, 3, 1))).isFalse();

        report.revise(new Revision("Số liệu sinh chính thức", LEADER, TODAY));

        assertThat(report.lateness().isLateOn(LocalDate.of(2025, 3, 1))).isFalse();
        assertThat(report.lateness().isOverdueOn(LocalDate.of(2025, 3, 1))).isFalse();
    }

    @Test
    void goesOnLateWithWhatWasWrittenAfterItWasMissed() {
        var missed = typed(aDraft(), SIGNED, 112, "Hai hộ ký sau khi chốt");
        missed.miss();

        missed.resume();
        missed.submit(OFFICER, null, LocalDate.of(2024, 12, 2), List.of(), List.of());

        assertThat(numberOf(missed, SIGNED)).isEqualTo(112);
        assertThat(missed.lateness().cameLate()).isTrue();
        assertThat(missed.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void goesOnWithItsRemarksWhenItWasMissedWhileItWasReturned() {
        var missed = aSubmitted();
        missed.sendBack(List.of(ASKED), List.of(), null);
        missed.miss();

        missed.resume();
        missed.answer(ASKED.id(), Remark.Answer.KEPT, "Đã đối chiếu với sổ", Map.of());
        SubmissionFixture.submitted(missed);

        assertThat(missed.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void comesBackFromWhoAcceptedItAsWell() {
        var accepted = SubmissionFixture.accepted(commune("07201"), Map.of(SIGNED, 110L));

        accepted.sendBack(List.of(ASKED), List.of(), null);

        assertThat(accepted.state()).isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void isHandedOnByTheFirstConsolidationAndAgainOnlyAfterAReturn() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, LocalDate.of(2024, 11, 16));

        report.consolidate(Consolidation.NONE, report.entries(), REVIEWER, LocalDate.of(2024, 11, 20));
        assertThat(report.handingIn().submittedOn()).isEqualTo(LocalDate.of(2024, 11, 16));
        assertThat(report.handingIn().requireSubmitter()).isEqualTo(REVIEWER);

        report.sendBack(List.of(ASKED), List.of(), null);
        report.consolidate(Consolidation.NONE, report.entries(), REVIEWER, LocalDate.of(2024, 11, 25));
        assertThat(report.handingIn().submittedOn()).isEqualTo(LocalDate.of(2024, 11, 25));
        assertThat(report.handingIn().firstDay()).isEqualTo(LocalDate.of(2024, 11, 16));
    }

    @Test
    void isNeverApprovedBelowTheProvince() {
        var submitted = aSubmitted();

        assertThatThrownBy(() -> submitted.approve(approvalBy(LEADER), List.of(), ""))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void saysWhichUnitOwesIt() {
        assertThat(Submission.owedBy(commune("07201")).obligation().receiver()).isEqualTo("24/213/");
    }

    @Test
    void keepsWhoSetWhichFigureFromWhatToWhat() {
        var draft = aDraft();

        typed(draft, SIGNED, 112, "Hai hộ ký sau khi chốt");
        draft.enter(draft.entries().typed(SIGNED, null));

        assertThat(draft.history())
                .filteredOn(step -> step.act().startsWith("enter"))
                .extracting(HistoryEntry::act, HistoryEntry::from, HistoryEntry::to, HistoryEntry::reason)
                .containsExactly(
                        tuple("enter commitments.households_signed", "110", "112", "Hai hộ ký sau khi chốt"),
                        tuple("enter commitments.households_signed", "112", "110", null));
    }

    @Test
    void keepsWhichTextWasWrittenAndNothingForTheSameAgain() {
        var draft = aDraft();

        draft.write(List.of(new Narrative("II.4.gaps", "Còn hai thôn")));
        draft.write(List.of(new Narrative("II.4.gaps", "Còn hai thôn")));
        draft.write(List.of(new Narrative("II.4.gaps", "x".repeat(500))));

        assertThat(draft.history())
                .filteredOn(step -> step.act().equals("write II.4.gaps"))
                .extracting(HistoryEntry::from, HistoryEntry::to)
                .containsExactly(tuple(null, "Còn hai thôn"), tuple("Còn hai thôn", "x".repeat(120) + "…"));
    }

    @Test
    void keepsHowARemarkWasAnswered() {
        var submission = aSubmitted();
        submission.sendBack(List.of(ASKED), List.of(), null);

        submission.answer(ASKED.id(), Remark.Answer.KEPT, "Đã đối chiếu với sổ", Map.of());

        assertThat(submission.history().getLast())
                .extracting(HistoryEntry::act, HistoryEntry::to, HistoryEntry::reason)
                .containsExactly("answer COM-05.signed", "kept", "Đã đối chiếu với sổ");
    }

    @Test
    void keepsWhichNumbersWereTakenAnew() {
        var draft = aDraft();
        var read = new FigureEntry.Automatic(115, false, TODAY, Instant.parse("2024-11-17T03:00:00Z"), 2);

        draft.refresh(draft.entries().refreshed(Set.of(SIGNED), Map.of(SIGNED, read)), List.of());

        assertThat(draft.history())
                .filteredOn(step -> step.act().startsWith("take"))
                .extracting(HistoryEntry::act, HistoryEntry::from, HistoryEntry::to)
                .containsExactly(tuple("take commitments.households_signed", "110", "115"));
    }

    private static Submission aSentReport() {
        var report = aProvinceDraft();
        report.consolidate(Consolidation.NONE, report.entries(), OFFICER, TODAY);
        report.approve(approvalBy(LEADER), List.of(), "frozen");
        report.number("215", "BC-SYT", TODAY, "numbered");
        report.send(List.of(new Recipient("UBND tỉnh", Purpose.REPORT)), TODAY);
        return report;
    }

    private static Approval approvalBy(Person leader) {
        return Approval.by(leader, Instant.parse("2024-12-04T02:00:00Z"), "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }
}
