package vn.canbang.gateway.limit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.gateway.identity.Callers;

/** Makes the rate limit a part of the security chains only, not a filter of its own. */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

    @Bean
    RateLimitFilter rateLimitFilter(RateLimits limits, Callers callers) {
        return new RateLimitFilter(limits, callers);
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitOnlyInChains(RateLimitFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
