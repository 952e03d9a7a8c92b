package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/**
 * Until when whoever receives a report has sent it back or accepted it (workflow 6, rows 4 and 6): working days from the day on
 * which it came in, by the rules {@code report.return_days} and {@code report.accept_days}. A term without a rule, or over days
 * whose calendar is not configured, is none.
 */
@Component
public class ReceivingTerms {

    private static final String RETURN_DAYS = "report.return_days";
    private static final String ACCEPT_DAYS = "report.accept_days";

    private final Rules rules;
    private final WorkingDays workingDays;

    ReceivingTerms(Rules rules, WorkingDays workingDays) {
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** The last days for a report that came in on a day and waits since. */
    public ReceivingTerm of(LocalDate submittedOn) {
        return new ReceivingTerm(
                term(RETURN_DAYS, submittedOn).orElse(null),
                term(ACCEPT_DAYS, submittedOn).orElse(null));
    }

    private Optional<LocalDate> term(String key, LocalDate from) {
        return rules.get(key, from) instanceof Rule.Acting rule
                ? workingDays.plusIfConfigured(from, rule.number())
                : Optional.empty();
    }
}
