package vn.canbang.gateway.proxy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.canbang.gateway.GatewayProperties;

/** The connections to what lies behind: plain HTTP/1.1, no redirects followed, no repeats, no cookies kept, and a time for everything. */
@Component
class Backends {

    private static final int CONNECTIONS = 256;

    private final ProxyExchange prompt;
    private final ProxyExchange patient;

    Backends(RestClient.Builder client, GatewayProperties properties, GatewayMvcProperties mvc) {
        this.prompt = exchange(client, properties, properties.timeouts().read(), mvc);
        this.patient = exchange(client, properties, properties.timeouts().patientRead(), mvc);
    }

    /** For answers that begin at once or not at all. */
    ProxyExchange prompt() {
        return prompt;
    }

    /** For answers that rightly take long. */
    ProxyExchange patient() {
        return patient;
    }

    private static ProxyExchange exchange(
            RestClient.Builder client, GatewayProperties properties, Duration read, GatewayMvcProperties mvc) {
        var timeouts = properties.timeouts();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(4 * CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(timeouts.connect()))
                        .setSocketTimeout(timeout(read))
                        .setValidateAfterInactivity(TimeValue.of(500, TimeUnit.MILLISECONDS))
                        .build())
                .build();
        var http = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(timeouts.connect()))
                        .setResponseTimeout(timeout(read))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .evictIdleConnections(TimeValue.ofSeconds(15))
                .build();
        return new RestClientProxyExchange(
                client.clone()
                        .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                        .build(),
                mvc);
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }
}
