package vn.canbang.directory.datarequest;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/** The two clocks of a request, by the rules of the day on which it came in. */
@Component
class RequestTerms {

    private static final String ANSWER_DAYS = "pdp.answer_days";
    private static final String ANSWER_HOURS = "pdp.answer_hours";
    private static final String EXECUTE_DAYS = "pdp.execute_days";
    private static final String EXECUTE_DAYS_PROCESSOR = "pdp.execute_days_processor";
    private static final String EXTENSION_DAYS = "pdp.extension_days";
    private static final int HOURS_A_DAY = 24;

    private final Rules rules;
    private final WorkingDays workingDays;

    RequestTerms(Rules rules, WorkingDays workingDays) {
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** Until when it has to be answered: in working days, by the older law in hours. */
    Term answer(LocalDate receivedOn) {
        if (rules.get(ANSWER_DAYS, receivedOn) instanceof Rule.Acting days) {
            var dueOn = workingDays.plusIfConfigured(receivedOn, days.number()).orElse(null);
            return new Term(dueOn, days.use());
        }
        if (rules.get(ANSWER_HOURS, receivedOn) instanceof Rule.Acting hours) {
            return new Term(receivedOn.plusDays(hours.number() / HOURS_A_DAY), hours.use());
        }
        return Term.UNKNOWN;
    }

    /** Until when it has to be carried out; longer when a processor has to act. */
    Term execution(LocalDate receivedOn, boolean byProcessor) {
        return rules.get(executeKey(byProcessor), receivedOn) instanceof Rule.Acting days
                ? new Term(receivedOn.plusDays(days.number()), days.use())
                : Term.UNKNOWN;
    }

    /** By how much the second clock may be put off, once. */
    Rule.Acting extension(LocalDate receivedOn, boolean byProcessor) {
        rules.get(executeKey(byProcessor), receivedOn).require();
        return rules.get(EXTENSION_DAYS, receivedOn).require();
    }

    private static String executeKey(boolean byProcessor) {
        return byProcessor ? EXECUTE_DAYS_PROCESSOR : EXECUTE_DAYS;
    }
}
