package vn.canbang.starter.reference;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.core.type.TypeReference;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/** Rules, working days and units, fetched from the directory by every service but the directory itself. */
@AutoConfiguration
public class ReferenceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Rules rules(Peers peers, MongoDatabaseFactory databases, Clock clock) {
        var reference = new Reference<>(
                "directory", "/internal/rules", new TypeReference<List<RuleRow>>() {}, peers, databases, clock);
        return new Rules(reference::get);
    }

    @Bean
    @ConditionalOnMissingBean
    Territory territory(Peers peers, MongoDatabaseFactory databases, Clock clock) {
        var reference = new Reference<>(
                "directory", "/internal/units", new TypeReference<List<UnitVersion>>() {}, peers, databases, clock);
        return new Territory(reference::get);
    }

    @Bean
    WorkingDays workingDays(Rules rules) {
        return new WorkingDays(rules);
    }
}
