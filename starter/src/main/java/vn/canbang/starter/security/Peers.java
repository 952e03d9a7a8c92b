package vn.canbang.starter.security;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.tenant.Tenant;

/**
 * Calls to our other services: with a token of the tenant, time limits, and no redirects (S26). What a newer one says besides what
 * we know is passed over, so that services can be renewed one by one; what people send us is read strictly (S16).
 */
public class Peers {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);
    private static final Duration READ_PATIENTLY = Duration.ofSeconds(35);

    private final Map<String, String> addresses;
    private final ServiceTokens tokens;
    private final JsonMapper json;
    private final RestClient.Builder quick;
    private final RestClient.Builder patient;

    /** @param json as we read what people send */
    public Peers(RestClient.Builder builder, JsonMapper json, Map<String, String> addresses, ServiceTokens tokens) {
        this.addresses = Map.copyOf(addresses);
        this.tokens = tokens;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var reader = new JacksonJsonHttpMessageConverter(this.json);
        var tolerant = builder.clone()
                .configureMessageConverters(
                        converters -> converters.registerDefaults().withJsonConverter(reader));
        this.quick = tolerant.clone().requestFactory(factory(READ));
        this.patient = tolerant.clone().requestFactory(factory(READ_PATIENTLY));
    }

    /** What a peer said, be it now or when it was last there. */
    public <T> T read(String answer, TypeReference<T> type) {
        return json.readValue(answer, type);
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
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(read);
        return factory;
    }
}
