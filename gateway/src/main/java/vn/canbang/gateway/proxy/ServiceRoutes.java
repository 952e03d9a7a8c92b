package vn.canbang.gateway.proxy;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.canbang.gateway.GatewayProperties;

/** The routes to the services. A service is reached by its own name and version only, always with an access token. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    private final Credentials credentials;
    private final Backends backends;
    private final RequestPredicate takesLong;

    ServiceRoutes(Credentials credentials, Backends backends, GatewayProperties properties) {
        this.credentials = credentials;
        this.backends = backends;
        this.takesLong = properties.timeouts().patientPaths().stream()
                .map(pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElse(request -> false);
    }

    @Bean
    RouterFunction<ServerResponse> directoryRoute(GatewayProperties properties) {
        return service("directory", properties.directoryUrl());
    }

    @Bean
    RouterFunction<ServerResponse> commitmentsRoute(GatewayProperties properties) {
        return service("commitments", properties.commitmentsUrl());
    }

    @Bean
    RouterFunction<ServerResponse> reportingRoute(GatewayProperties properties) {
        return service("reporting", properties.reportingUrl());
    }

    private RouterFunction<ServerResponse> service(String name, URI address) {
        var below = path("/api/" + name + "/v1/**");
        var promptly = new Forwarding(backends.prompt(), address, Travel::fromService);
        var patiently = new Forwarding(backends.patient(), address, Travel::fromService);
        HandlerFunction<ServerResponse> handler = request ->
                (takesLong.test(request) ? patiently : promptly).forward(request, credentials.attach(request));
        return route(below, handler);
    }
}
