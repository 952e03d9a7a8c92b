package vn.canbang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.canbang.gateway.GatewayProperties;
import vn.canbang.gateway.limit.RateLimitFilter;

/**
 * Three ways in, each closed at its end: Keycloak's own pages, agencies with a bearer token, and the portal with its
 * session. Whoever brings a bearer token has no cookie, as far as the gateway is concerned.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String API = "/api/*/v1/**";

    /** The management port, which is not reachable from outside. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, Refusals refusals) throws Exception {
        return plain(http, refusals)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain loginPages(HttpSecurity http, Refusals refusals, RateLimitFilter rates) throws Exception {
        return plain(http, refusals)
                .securityMatcher("/auth/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(rates, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain agencies(HttpSecurity http, Refusals refusals, RateLimitFilter rates) throws Exception {
        return plain(http, refusals)
                .securityMatcher(SecurityChains::carriesCredentials)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(refusals)
                        .jwt(jwt -> {})
                        .withObjectPostProcessor(answering(refusals)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(API)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(rates, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portal(
            HttpSecurity http,
            Refusals refusals,
            RateLimitFilter rates,
            AfterSigningIn afterSigningIn,
            SignInRefused signInRefused,
            OAuth2AuthorizationRequestResolver signingIn,
            GatewayProperties properties)
            throws Exception {
        return plain(http, refusals)
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(signingIn))
                        .withObjectPostProcessor(answering(signInRefused))
                        .successHandler(afterSigningIn)
                        .failureHandler(afterSigningIn))
                .addFilterBefore(new OriginFilter(properties.publicUrl()), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(API)
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/session/refresh", "/logout")
                        .authenticated()
                        .requestMatchers("/", "/app", "/app/**", "/favicon.ico", "/login", "/session", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(rates, AuthorizationFilter.class)
                .build();
    }

    @Bean
    OAuth2AuthorizationRequestResolver signingIn(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static HttpSecurity plain(HttpSecurity http, Refusals refusals) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private static boolean carriesCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var handler = new AuthenticationEntryPointFailureHandler(refusals);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> answering(SignInRefused refused) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refused);
                return filter;
            }
        };
    }
}
