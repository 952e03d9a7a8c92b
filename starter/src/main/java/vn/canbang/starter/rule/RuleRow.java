package vn.canbang.starter.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row of the rule table.
 *
 * @param validTo first day on which the rule no longer holds; absent while it does
 * @param tenantOverride true when the province entered it in place of the shipped one
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

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
