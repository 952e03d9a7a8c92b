package vn.canbang.directory.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;

class DataRequestTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate ANSWER_DUE = LocalDate.of(2026, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 21);
    private static final Rule.Acting FIFTEEN_DAYS = new Rule.Acting(new RuleRow(
            "pdp.extension_days",
            JsonNodeFactory.instance.numberNode(15),
            LocalDate.of(2026, 1, 1),
            null,
            RuleStatus.VERIFIED,
            "Nghị định 356/2025/NĐ-CP",
            false));

    @Test
    void isLateFromTheDayAfterTheLastDayOn() {
        var request = aRequest();

        assertThat(request.clocks().isAnswerLate(ANSWER_DUE)).isFalse();
        assertThat(request.clocks().isAnswerLate(ANSWER_DUE.plusDays(1))).isTrue();
        assertThat(request.clocks().isExecutionLate(DUE)).isFalse();
        assertThat(request.clocks().isExecutionLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatWasDoneInTimeIsNotLateAfterwards() {
        var request = aRequest();

        request.answer(ANSWER_DUE);
        request.carryOut(DUE);

        assertThat(request.clocks().isAnswerLate(DUE.plusYears(1))).isFalse();
        assertThat(request.clocks().isExecutionLate(DUE.plusYears(1))).isFalse();
        assertThat(request.isOpen()).isFalse();
    }

    @Test
    void whoIsToldThatItIsDoneIsAnsweredByThat() {
        var request = aRequest();

        request.carryOut(FRIDAY.plusDays(1));

        assertThat(request.clocks().answeredOn()).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void isPutOffOnceAndNotAfterItsTime() {
        var late = aRequest();
        assertThatThrownBy(() -> late.extend("Nhiều hồ sơ", FIFTEEN_DAYS, DUE.plusDays(1)))
                .isInstanceOf(ConflictException.class);
        var request = aRequest();

        request.extend("Nhiều hồ sơ", FIFTEEN_DAYS, DUE);

        assertThat(request.clocks().execution().dueOn()).isEqualTo(DUE.plusDays(15));
        assertThat(request.mayBeExtended(DUE)).isFalse();
        assertThatThrownBy(() -> request.extend("Nữa", FIFTEEN_DAYS, DUE)).isInstanceOf(ConflictException.class);
    }

    @Test
    void nothingIsDoneBeforeItWasAsked() {
        var request = aRequest();

        assertThatThrownBy(() -> request.answer(FRIDAY.minusDays(1))).isInstanceOf(RejectedException.class);
        assertThatThrownBy(() -> request.refuse(FRIDAY.minusDays(1), "Điều 14")).isInstanceOf(RejectedException.class);
    }

    @Test
    void withoutAConfiguredRuleNothingIsLate() {
        var request = DataRequest.receive(
                UUID.randomUUID(),
                DataRequestKind.ACCESS,
                new DataSubject(SubjectKind.PROVIDER, UUID.randomUUID()),
                FRIDAY,
                false,
                Term.UNKNOWN,
                Term.UNKNOWN);

        assertThat(request.clocks().isAnswerLate(FRIDAY.plusYears(1))).isFalse();
        assertThat(request.mayBeExtended(FRIDAY)).isFalse();
    }

    private static DataRequest aRequest() {
        return DataRequest.receive(
                UUID.randomUUID(),
                DataRequestKind.ACCESS,
                new DataSubject(SubjectKind.PROVIDER, UUID.randomUUID()),
                FRIDAY,
                false,
                new Term(ANSWER_DUE, null),
                new Term(DUE, null));
    }
}
