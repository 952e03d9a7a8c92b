package vn.canbang.commitments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this service alone must be told.
 *
 * @param lapseTelling how often it looks for commitments whose last day has passed, to tell of them, and for ended cases with scans to erase
 */
@Validated
@ConfigurationProperties("canbang.commitments")
public record CommitmentsProperties(@DefaultValue("60s") Duration lapseTelling) {}
