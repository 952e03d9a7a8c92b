package vn.canbang.commitments.commitment;

import java.util.List;
import vn.canbang.starter.aggregate.RuleUse;

/** For how long a commitment holds, when it is shown as coming due, and how long after that it lapses; with the rules that say so. */
public record RenewalTerms(int months, int noticeDays, int graceDays, List<RuleUse> rules) {

    public RenewalTerms {
        rules = List.copyOf(rules);
    }
}
