package vn.canbang.directory.rule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.territory.Territory;

/** The directory asks itself for rules and units, where other services ask over the network. */
@Configuration
class OwnReference {

    @Bean
    Rules rules(RuleBook book) {
        return new Rules(book::rows);
    }

    @Bean
    Territory territory(OwnUnits units) {
        return new Territory(units::all);
    }
}
