package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.starter.rule.Rules;

/** Reads the terms of renewal from the rule table. */
@Component
class RenewalRules {

    private final Rules rules;

    RenewalRules(Rules rules) {
        this.rules = rules;
    }

    RenewalTerms on(LocalDate date) {
        var months = rules.get("commitment.renewal_months", date).require();
        var notice = rules.get("commitment.renewal_notice_days", date).require();
        var grace = rules.get("commitment.renewal_grace_days", date).require();
        return new RenewalTerms(
                months.number(), notice.number(), grace.number(), List.of(months.use(), notice.use(), grace.use()));
    }
}
