package vn.canbang.starter.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.Problems;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.tenant.Tenants;

/** Every service checks every token itself, and closes whatever is not opened on purpose. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
public class SecurityAutoConfiguration {

    @Bean
    IssuerKeys issuerKeys(RestClient.Builder builder, CanbangProperties properties, Clock clock) {
        var client = builder.clone()
                .requestFactory(Peers.factory(java.time.Duration.ofSeconds(3)))
                .build();
        return new IssuerKeys(
                () -> {
                    var text = client.get().uri(properties.keysUrl()).retrieve().body(String.class);
                    return text == null ? "" : text;
                },
                clock);
    }

    @Bean
    IdentityHealth identityHealthIndicator(IssuerKeys keys) {
        return new IdentityHealth(keys);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IssuerKeys keys, CanbangProperties properties) {
        return TokenRules.decoder(properties.issuer(), keys);
    }

    @Bean
    ServiceTokens serviceTokens(RestClient.Builder builder, CanbangProperties properties, Clock clock) {
        return new ServiceTokens(
                builder, properties.tokenUrl(), "service-" + properties.service(), properties.clientSecret(), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Peers peers(RestClient.Builder builder, JsonMapper json, CanbangProperties properties, ServiceTokens tokens) {
        return new Peers(builder, json, properties.peers(), tokens);
    }

    @Bean
    ProblemEntryPoint problemEntryPoint(Problems problems, JsonMapper json, Audit audit) {
        return new ProblemEntryPoint(problems, json, audit);
    }

    @Bean
    SecurityFilterChain services(
            HttpSecurity http,
            CanbangProperties properties,
            ProblemEntryPoint refusals,
            Tenants tenants,
            TenantRefresh refresh,
            HandlerExceptionResolver handlerExceptionResolver,
            Audit audit) {
        var api = "/api/" + properties.service() + "/v1/**";
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .access((authentication, request) -> new AuthorizationDecision(
                                Caller.isPresent() && Caller.current().isService()))
                        .requestMatchers(api)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(answeringOutages(refusals)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(
                        new TenantFilter(tenants, refresh, handlerExceptionResolver, audit), AuthorizationFilter.class);
        return http.build();
    }

    /** A token that cannot be checked because the keys are not to be had is 503, not 500 (S03). */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringOutages(ProblemEntryPoint refusals) {
        var failures = new AuthenticationEntryPointFailureHandler(refusals);
        failures.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }
}
