package vn.canbang.directory.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;

/**
 * A rule as it ships.
 *
 * @param fixed true when no province may override it
 */
record ShippedRule(
        String key,
        JsonNode value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleStatus status,
        String source,
        boolean fixed) {

    private static final String DEMONSTRATION = "Dữ liệu trình diễn, chưa xác minh: ";

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
