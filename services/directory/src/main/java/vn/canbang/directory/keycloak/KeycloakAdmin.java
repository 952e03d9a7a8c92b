package vn.canbang.directory.keycloak;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.problem.DomainException;

/** The administration interface of our realm: time limits, no redirects, and 503 when Keycloak is away (S26, S34). */
@Component
class KeycloakAdmin {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);

    private final RestClient client;
    private final AdminTokens tokens;

    KeycloakAdmin(RestClient.Builder builder, CanbangProperties canbang, KeycloakProperties properties, Clock clock) {
        var plain = builder.clone().requestFactory(impatient()).build();
        this.tokens = new AdminTokens(plain, canbang.tokenUrl(), properties.adminClientSecret(), clock);
        this.client = builder.clone()
                .requestFactory(impatient())
                .baseUrl(canbang.keycloakUrl() + "/auth/admin/realms/canbang")
                .build();
    }

    /** Rows of a list. */
    List<JsonNode> list(String path, Object... variables) {
        var answer = call(HttpMethod.GET, null, path, variables);
        return answer == null ? List.of() : answer.valueStream().toList();
    }

    JsonNode get(String path, Object... variables) {
        var answer = call(HttpMethod.GET, null, path, variables);
        if (answer == null) {
            throw new IllegalStateException("Keycloak answered without content");
        }
        return answer;
    }

    void put(Object body, String path, Object... variables) {
        call(HttpMethod.PUT, body, path, variables);
    }

    void delete(String path, Object... variables) {
        call(HttpMethod.DELETE, null, path, variables);
    }

    @Nullable
    JsonNode post(Object body, String path, Object... variables) {
        return call(HttpMethod.POST, body, path, variables);
    }

    /** Makes something; false when there is one of that name already. */
    boolean create(Map<String, ?> body, String path) {
        try {
            call(HttpMethod.POST, body, path);
            return true;
        } catch (HttpClientErrorException.Conflict e) {
            return false;
        }
    }

    private @Nullable JsonNode call(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        return withToken(token -> {
            var request = client.method(method).uri(path, variables).headers(headers -> headers.setBearerAuth(token));
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(body);
            }
            return request.retrieve().body(JsonNode.class);
        });
    }

    /** A token that Keycloak no longer takes, because it was restarted, is fetched anew once. */
    private @Nullable JsonNode withToken(Function<String, @Nullable JsonNode> call) {
        try {
            try {
                return call.apply(tokens.current());
            } catch (HttpClientErrorException.Unauthorized e) {
                tokens.forget();
                return call.apply(tokens.current());
            }
        } catch (ResourceAccessException | HttpServerErrorException e) {
            throw away(e);
        } catch (HttpClientErrorException e) {
            if (e.getStatusCode() == HttpStatus.UNAUTHORIZED || e.getStatusCode() == HttpStatus.FORBIDDEN) {
                throw away(e);
            }
            throw e;
        }
    }

    private static DomainException away(Exception cause) {
        var refusal = new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        refusal.initCause(cause);
        return refusal;
    }

    private static JdkClientHttpRequestFactory impatient() {
        var http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(READ);
        return factory;
    }
}
