package vn.canbang.starter.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row of the rule table.
 *
 * @param validTo first day on which the rule no longer holds; absent while it does
 * @param tenantOverride true when the row stands for this tenant only: entered by the province and then verified, or the
 *     value that a demonstration works with and then only proposed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleRow(
        String key,
        JsonNode value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleStatus status,
        String source,
        boolean tenantOverride) {

    boolean acts() {
        return status != RuleStatus.UNVERIFIED;
    }

    /** Which of several acting rows goes first: the province's own, then the shipped one, a demonstration's last. */
    int precedence() {
        if (!tenantOverride) {
            return 1;
        }
        return status == RuleStatus.VERIFIED ? 2 : 0;
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
