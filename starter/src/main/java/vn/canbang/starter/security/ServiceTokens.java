package vn.canbang.starter.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.DomainException.Kind;
import vn.canbang.starter.remote.SingleFlight;
import vn.canbang.starter.tenant.Tenant;

/** Tokens of this service for calling others: one for each tenant, so that tenancy holds for ourselves as well. */
public class ServiceTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final RestClient client;
    private final String tokenEndpoint;
    private final String clientId;
    private final String clientSecret;
    private final Clock clock;
    private final Map<Tenant, Held> held = new ConcurrentHashMap<>();
    private final SingleFlight<Tenant, Held> flights = new SingleFlight<>();

    public ServiceTokens(
            RestClient.Builder builder, String tokenEndpoint, String clientId, String clientSecret, Clock clock) {
        this.client = builder.clone()
                .requestFactory(Peers.factory(Duration.ofSeconds(4)))
                .build();
        this.tokenEndpoint = tokenEndpoint;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    public String of(Tenant tenant) {
        var good = good(tenant);
        return good != null
                ? good.token()
                : flights.ask(tenant, () -> renewed(tenant), PATIENCE)
                        .orElseThrow(() -> new DomainException(Kind.UNAVAILABLE, "temporarily_unavailable"))
                        .token();
    }

    private @Nullable Held good(Tenant tenant) {
        var known = held.get(tenant);
        return known != null && known.isGood(clock.instant()) ? known : null;
    }

    private Held renewed(Tenant tenant) {
        var good = good(tenant);
        if (good != null) {
            return good;
        }
        var fetched = fetch(tenant);
        held.put(tenant, fetched);
        return fetched;
    }

    private Held fetch(Tenant tenant) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("scope", "tenant-" + tenant);
        JsonNode answer = client.post()
                .uri(tokenEndpoint)
                .headers(headers -> headers.setBasicAuth(clientId, clientSecret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        if (answer == null || !answer.path("access_token").isString()) {
            throw new IllegalStateException("token endpoint answered without a token");
        }
        var until =
                clock.instant().plusSeconds(answer.path("expires_in").asInt(60)).minus(EARLY);
        return new Held(answer.path("access_token").asString(), until);
    }

    private record Held(String token, Instant until) {

        boolean isGood(Instant now) {
            return now.isBefore(until);
        }
    }
}
