package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/**
 * Which kinds of bodies take commitments by the rule of a day; none where nothing is settled. They are offered first. A paper
 * that another body of the line took is recorded as it was signed: what is on paper has happened.
 */
@Component
class CounterpartyRules {

    private final Rules rules;

    CounterpartyRules(Rules rules) {
        this.rules = rules;
    }

    Set<String> kindsOn(LocalDate day) {
        return rules.get("commitment.counterparty", day) instanceof Rule.Acting acting
                ? acting.value().valueStream().map(JsonNode::asString).collect(Collectors.toSet())
                : Set.of();
    }
}
