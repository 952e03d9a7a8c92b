package vn.canbang.directory.keycloak;

import java.time.Clock;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The token with which the directory changes the realm; kept until shortly before it ends. */
class AdminTokens {

    private static final String CLIENT = "directory-admin";
    private static final long EARLY_SECONDS = 30;

    private final RestClient client;
    private final String endpoint;
    private final String secret;
    private final Clock clock;
    private volatile Held held = new Held("", Instant.MIN);

    AdminTokens(RestClient client, String endpoint, String secret, Clock clock) {
        this.client = client;
        this.endpoint = endpoint;
        this.secret = secret;
        this.clock = clock;
    }

    String current() {
        var known = held;
        if (clock.instant().isBefore(known.until())) {
            return known.token();
        }
        held = fetch();
        return held.token();
    }

    void forget() {
        held = new Held("", Instant.MIN);
    }

    private Held fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = client.post()
                .uri(endpoint)
                .headers(headers -> headers.setBasicAuth(CLIENT, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        if (answer == null || !answer.path("access_token").isString()) {
            throw new IllegalStateException("token endpoint answered without a token");
        }
        var lifetime = answer.path("expires_in").asInt(60) - EARLY_SECONDS;
        return new Held(answer.path("access_token").asString(), clock.instant().plusSeconds(lifetime));
    }

    private record Held(String token, Instant until) {}
}
