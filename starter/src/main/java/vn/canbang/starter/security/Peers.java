package vn.canbang.starter.security;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.tenant.Tenant;

/** Calls to our other services: with a token of the tenant, time limits, and no redirects (S26). */
public class Peers {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);
    private static final Duration READ_PATIENTLY = Duration.ofSeconds(35);

    private final Map<String, String> addresses;
    private final ServiceTokens tokens;
    private final RestClient.Builder quick;
    private final RestClient.Builder patient;

    public Peers(RestClient.Builder builder, Map<String, String> addresses, ServiceTokens tokens) {
        this.addresses = Map.copyOf(addresses);
        this.tokens = tokens;
        this.quick = builder.clone().requestFactory(factory(READ));
        this.patient = builder.clone().requestFactory(factory(READ_PATIENTLY));
    }

    /** A client for a query that somebody waits for. */
    public RestClient quick(String service, Tenant tenant) {
        return client(quick, service, tenant);
    }

    /** A client for long polling. */
    public RestClient patient(String service, Tenant tenant) {
        return client(patient, service, tenant);
    }

    private RestClient client(RestClient.Builder builder, String service, Tenant tenant) {
        var address = addresses.get(service);
        if (address == null) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
        return builder.clone()
                .baseUrl(address)
                .requestInterceptor((request, body, execution) -> {
                    request.getHeaders().setBearerAuth(tokens.of(tenant));
                    return execution.execute(request, body);
                })
                .build();
    }

    static JdkClientHttpRequestFactory factory(Duration read) {
        var client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .executor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(read);
        return factory;
    }
}
