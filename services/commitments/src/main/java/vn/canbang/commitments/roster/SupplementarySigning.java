package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/**
 * By when somebody who never signed has to: so many days after they came to work, or after the facility opened, by the rule of
 * that day (workflows 3). Whoever signed before has the dates of that commitment instead.
 */
@Component
public class SupplementarySigning {

    private final Rules rules;

    SupplementarySigning(Rules rules) {
        this.rules = rules;
    }

    /** The last day on which it is in time; none while no rule acts. */
    public Optional<LocalDate> lastDay(RosterEntry entry) {
        if (entry.reason() != GapReason.NEVER_SIGNED) {
            return Optional.empty();
        }
        return rules.get("commitment.supplementary_days", entry.since()) instanceof Rule.Acting acting
                ? Optional.of(entry.since().plusDays(acting.number()))
                : Optional.empty();
    }
}
