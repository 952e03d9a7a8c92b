package vn.canbang.directory.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;

/**
 * A rule as it ships.
 *
 * @param fixed true when no province may override it
 * @param among the words of which a province may choose; empty when any will do
 * @param waits the part of the work that will read the rule, while nothing does yet
 * @param least the least number that a province may enter, wherever in the value it stands; absent for what has none
 * @param most the greatest one
 */
record ShippedRule(
        String key,
        JsonNode value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleStatus status,
        String source,
        boolean fixed,
        @Nullable Integer least,
        @Nullable Integer most,
        List<String> among,
        @Nullable String waits) {

    private static final String DEMONSTRATION = "Dữ liệu trình diễn, chưa xác minh: ";

    ShippedRule {
        among = List.copyOf(among);
    }

    /** True when every word of a list is one of those to choose from. */
    boolean chooses(JsonNode entered) {
        return among.isEmpty() || entered.valueStream().allMatch(word -> among.contains(word.asString()));
    }

    /** True when a value has the form of this one; who reads the rule counts on it. */
    boolean takes(JsonNode entered) {
        return ValueForm.isAlike(value, entered) && chooses(entered);
    }

    boolean isTooSmall(JsonNode entered) {
        return least != null && ValueForm.numbersIn(entered).anyMatch(number -> number < least);
    }

    boolean isTooLarge(JsonNode entered) {
        return most != null && ValueForm.numbersIn(entered).anyMatch(number -> number > most);
    }

    RuleRow row() {
        return new RuleRow(key, value, validFrom, validTo, status, source, false);
    }

    boolean isUnverified() {
        return status == RuleStatus.UNVERIFIED;
    }

    /** The unverified value as a demonstration tenant works with it. */
    RuleRow forDemonstration() {
        return new RuleRow(key, value, validFrom, validTo, RuleStatus.PROPOSED, DEMONSTRATION + source, true);
    }
}
