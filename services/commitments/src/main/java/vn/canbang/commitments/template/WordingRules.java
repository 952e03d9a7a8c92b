package vn.canbang.commitments.template;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;
import vn.canbang.starter.rule.Rules;

/** Reads from the rule table what no form may say; without these rules nothing can be checked, so nothing is taken. */
@Component
class WordingRules {

    private static final String KEYS = "commitment.forbidden_wording.";

    private final Rules rules;

    WordingRules(Rules rules) {
        this.rules = rules;
    }

    ForbiddenWording forbidden() {
        var phrases = rules.rows().stream()
                .filter(row -> row.key().startsWith(KEYS) && row.status() != RuleStatus.UNVERIFIED)
                .flatMap(WordingRules::phrases)
                .toList();
        if (phrases.isEmpty()) {
            throw new RejectedException("rule_not_configured", KEYS + "*");
        }
        return new ForbiddenWording(phrases);
    }

    private static Stream<ForbiddenPhrase> phrases(RuleRow row) {
        return row.value()
                .valueStream()
                .filter(JsonNode::isString)
                .map(words -> new ForbiddenPhrase(words.asString(), row.validFrom(), row.validTo(), row.source()));
    }
}
