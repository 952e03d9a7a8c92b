package vn.canbang.directory.rule.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;

/** A rule as it is shown, and whether it is the one that acts on the date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        String key,
        JsonNode value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleStatus status,
        String source,
        boolean tenantOverride,
        boolean acting,
        @Nullable String waitsFor) {

    static RuleView of(RuleRow row, boolean acting, @Nullable String waitsFor) {
        return new RuleView(
                row.key(),
                row.value(),
                row.validFrom(),
                row.validTo(),
                row.status(),
                row.source(),
                row.tenantOverride(),
                acting,
                waitsFor);
    }
}
