package vn.canbang.reporting.calendar;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/** When reports are reminded of: the rule {@code report.remind_days}. While none is configured nobody is reminded, and it is said. */
@Component
public class Reminding {

    private static final String DAYS = "report.remind_days";

    private final Rules rules;

    Reminding(Rules rules) {
        this.rules = rules;
    }

    /** The days that hold on the day on which a report is due. */
    public Optional<ReminderDays> of(DueDate due) {
        var before = due.before();
        return before != null && rules.get(DAYS, before) instanceof Rule.Acting rule
                ? Optional.of(new ReminderDays(
                        rule.value().valueStream().map(JsonNode::asInt).toList()))
                : Optional.empty();
    }
}
