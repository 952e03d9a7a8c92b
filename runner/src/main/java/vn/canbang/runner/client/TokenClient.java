package vn.canbang.runner.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A program with credentials of its own: the operator, or another agency. */
public final class TokenClient implements Api {

    private static final String TOKENS = "/auth/realms/canbang/protocol/openid-connect/token";

    private final Connection connection;
    private final String token;

    private TokenClient(Connection connection, String token) {
        this.connection = connection;
        this.token = token;
    }

    /** Takes a token for the client; it lives five minutes. */
    public static TokenClient at(URI publicUrl, String client, String secret) {
        Connection connection = new Connection(publicUrl);
        String form = "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(secret);
        Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> answer = connection.send("POST", publicUrl.resolve(TOKENS), headers, form);
        JsonNode content = Connection.parse(answer.body());
        if (answer.statusCode() != 200) {
            throw new ApiException("The token of " + client, answer.statusCode(), content, answer.body());
        }
        return new TokenClient(connection, content.path("access_token").asString(""));
    }

    @Override
    public JsonNode get(String path) {
        return connection.exchange("GET", path, headers(), null);
    }

    @Override
    public JsonNode post(String path, @Nullable String key, Object body) {
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/json");
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        return connection.exchange("POST", path, headers, Connection.write(body));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Accept-Language", "en");
        headers.put("Authorization", "Bearer " + token);
        return headers;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
