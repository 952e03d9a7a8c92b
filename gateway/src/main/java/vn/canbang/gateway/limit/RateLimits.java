package vn.canbang.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.gateway.GatewayProperties;

/**
 * Counts requests in token buckets of this process: one for each person, for each tenant on each service, for each
 * tenant, and for each address that has not signed in. Replicas count apart, so n of them let through n times as much.
 */
@Component
class RateLimits {

    private static final Duration BURST = Duration.ofSeconds(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final GatewayProperties.Rates rates;

    RateLimits(GatewayProperties properties) {
        this.rates = properties.rates();
    }

    /** How long to wait before the next try; zero when the request may go on. */
    Duration takeOne(RateKeys keys) {
        for (var quota : quotas(keys)) {
            var probe = quota.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                return Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
            }
        }
        return Duration.ZERO;
    }

    private List<Bucket> quotas(RateKeys keys) {
        return switch (keys) {
            case RateKeys.Anonymous(var address) -> List.of(bucket("a|" + address, rates.address()));
            case RateKeys.Known(var tenant, var subject, var route) ->
                List.of(
                        bucket("u|" + subject, rates.user()),
                        bucket("r|" + tenant + "|" + route, rates.route()),
                        bucket("t|" + tenant, rates.tenant()));
        };
    }

    private Bucket bucket(String key, int perSecond) {
        return buckets.get(
                key,
                absent -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(perSecond * BURST.toSeconds())
                                .refillGreedy(perSecond, Duration.ofSeconds(1))
                                .build())
                        .build());
    }
}
