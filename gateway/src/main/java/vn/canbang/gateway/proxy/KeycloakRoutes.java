package vn.canbang.gateway.proxy;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.canbang.gateway.GatewayProperties;

/** The way to Keycloak's login pages and token endpoint. Nothing else of Keycloak can be reached from outside. */
@Configuration(proxyBeanMethods = false)
class KeycloakRoutes {

    private static final String REALM = "/auth/realms/canbang";
    private static final String OPENID = REALM + "/protocol/openid-connect";
    private static final String OWN_COOKIE = "__Host-canbang=";

    @Bean
    RouterFunction<ServerResponse> keycloakRoute(Backends backends, GatewayProperties properties) {
        var forwarding = new Forwarding(backends.prompt(), properties.keycloakUrl(), Travel::fromKeycloak);
        var publicUrl = properties.publicUrl();
        return route(loginPaths(), request -> forwarding.forward(request, headers(request, publicUrl)));
    }

    private static RequestPredicate loginPaths() {
        return GET(OPENID + "/auth")
                .or(path(REALM + "/login-actions/**").and(GET("/**").or(POST("/**"))))
                .or(GET(OPENID + "/logout"))
                .or(path(OPENID + "/logout/**").and(GET("/**").or(POST("/**"))))
                .or(POST(OPENID + "/token"))
                .or(GET(OPENID + "/certs"))
                .or(GET(REALM + "/.well-known/openid-configuration"))
                .or(GET("/auth/resources/**"));
    }

    private static HttpHeaders headers(ServerRequest request, URI publicUrl) {
        var sent = request.headers().asHttpHeaders();
        var headers = Travel.inward(sent);
        headers.addAll(HttpHeaders.AUTHORIZATION, sent.getOrEmpty(HttpHeaders.AUTHORIZATION));
        var cookies = foreignCookies(sent.getOrEmpty(HttpHeaders.COOKIE));
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, cookies);
        }
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
        return headers;
    }

    private static String foreignCookies(List<String> sent) {
        return sent.stream()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OWN_COOKIE))
                .collect(Collectors.joining("; "));
    }
}
