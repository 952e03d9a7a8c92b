package vn.canbang.commitments.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.canbang.commitments.RunningService;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What a case says of a commitment and what a signed decision says never stand against each other. */
class OutcomeTests extends RunningService {

    private static final LocalDate OPENED = LocalDate.of(2024, 11, 20);
    private static final Tenant PROVINCE = new Tenant("bac-giang");

    @Autowired
    private Questionings questionings;

    @Autowired
    private QuestioningCommitment questioning;

    @Autowired
    private Tenants provinces;

    private static Questioning of(UUID commitment) {
        return new Questioning(
                UUID.randomUUID(),
                commitment,
                "KT-2024-017",
                OPENED,
                new Responsibility("24/213/07201/", UUID.randomUUID()));
    }

    /** The outcome after a decision of a day was told. */
    private Questioning decided(Questioning one, LocalDate decidedOn) {
        return provinces.call(PROVINCE, () -> {
            questionings.save(one);
            questioning.decided(one.commitment(), decidedOn);
            return questionings.findById(one.id()).orElseThrow();
        });
    }

    @Test
    void isNotConfirmedOnlyWhileNoBreachIsDecided() {
        var open = of(UUID.randomUUID());

        assertThatThrownBy(() -> open.dismiss(true, OPENED)).hasMessage("breach_decided");

        assertThat(open.isOpen()).isTrue();
    }

    @Test
    void isThatOfTheDecisionThatOvertookADismissal() {
        var dismissed = of(UUID.randomUUID());
        dismissed.dismiss(false, OPENED.plusDays(2));

        assertThat(decided(dismissed, OPENED.plusDays(2)).outcome()).contains(Outcome.BREACH_DECIDED);
    }

    @Test
    void staysWhatItWasBeforeALaterDecision() {
        var dismissed = of(UUID.randomUUID());
        dismissed.dismiss(false, OPENED.plusDays(2));

        assertThat(decided(dismissed, OPENED.plusDays(3)).outcome()).contains(Outcome.NOT_CONFIRMED);
    }

    @Test
    void isThatOfTheOpenCaseWhenAnEarlierOneWasDismissed() {
        var dismissed = of(UUID.randomUUID());
        dismissed.dismiss(false, OPENED.plusDays(2));
        var open = of(dismissed.commitment());
        provinces.run(PROVINCE, () -> questionings.save(open));

        assertThat(decided(dismissed, OPENED).outcome()).contains(Outcome.NOT_CONFIRMED);

        assertThat(provinces
                        .call(PROVINCE, () -> questionings.findById(open.id()))
                        .orElseThrow()
                        .outcome())
                .contains(Outcome.BREACH_DECIDED);
    }
}
