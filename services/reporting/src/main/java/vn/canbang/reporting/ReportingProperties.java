package vn.canbang.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this service alone must be told.
 *
 * @param feeds the services whose measures it reads; one that is added here needs its address among {@code canbang.peers}
 * @param calendars where the operator keeps reporting calendars of further provinces, as {@code file:/etc/canbang/calendars/*.yaml}
 */
@Validated
@ConfigurationProperties("canbang.reporting")
public record ReportingProperties(
        @DefaultValue({"directory", "commitments"}) Set<String> feeds,
        @DefaultValue List<String> calendars) {}
