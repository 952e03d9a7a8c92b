package vn.canbang.starter.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row of the rule table.
 *
 * @param validTo first day on which the rule no longer holds; absent while it does
 * @param tenantOverride true when the row stands for this tenant only: entered by the province and then verified, or the
 *     value that a demonstration works with and then only proposed
 * @param confirmedAt when a second person confirmed it; absent for what ships
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleRow(
        String key,
        JsonNode value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleStatus status,
        String source,
        boolean tenantOverride,
        @Nullable Instant confirmedAt) {

    /** A row that ships. */
    public RuleRow(
            String key,
            JsonNode value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            RuleStatus status,
            String source,
            boolean tenantOverride) {
        this(key, value, validFrom, validTo, status, source, tenantOverride, null);
    }

    boolean acts() {
        return status != RuleStatus.UNVERIFIED;
    }

    /**
     * Which of several acting rows holds: the province's own before the shipped one before a demonstration's. Of the province's own
     * the one confirmed last, whatever their dates, so that nothing is confirmed that then does not act.
     */
    static Comparator<RuleRow> byPrecedence() {
        return Comparator.comparingInt(RuleRow::precedence)
                .thenComparing(RuleRow::confirmedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(RuleRow::validFrom);
    }

    private int precedence() {
        if (!tenantOverride) {
            return 1;
        }
        return status == RuleStatus.VERIFIED ? 2 : 0;
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
