package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.starter.aggregate.RuleUse;

/** What was signed and for how long, with the rules that say so. */
public record SignedTerms(List<SignedClause> clauses, RenewalTerms renewal, List<RuleUse> rules) {

    public SignedTerms {
        clauses = List.copyOf(clauses);
        rules = List.copyOf(rules);
    }

    ValidityDates dates(LocalDate signedOn) {
        return ValidityDates.of(signedOn, renewal, clauses);
    }
}
