package vn.canbang.runner.client;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A person who has signed in, with the gateway's session and the token that guards changes. */
public final class Session implements Api {

    private final Connection connection;
    private final Cookies cookies;
    private final String guardHeader;
    private final String guard;

    private Session(Connection connection, Cookies cookies, String guardHeader, String guard) {
        this.connection = connection;
        this.cookies = cookies;
        this.guardHeader = guardHeader;
        this.guard = guard;
    }

    static Session open(Connection connection, Cookies cookies) {
        Map<String, String> headers = Map.of("Cookie", cookies.forPath("/session"), "Accept", "application/json");
        JsonNode session = connection.exchange("GET", "/session", headers, null);
        if (!session.path("authenticated").asBoolean(false)) {
            throw new ApiException("The gateway knows no session.", 401);
        }
        JsonNode csrf = session.path("csrf");
        return new Session(
                connection,
                cookies,
                csrf.path("header").asString(""),
                csrf.path("token").asString(""));
    }

    @Override
    public JsonNode get(String path) {
        return connection.exchange("GET", path, headers(path), null);
    }

    @Override
    public JsonNode post(String path, @Nullable String key, Object body) {
        return send("POST", path, key, "application/json", Connection.write(body));
    }

    /** Sends a change of the version that was seen. */
    public JsonNode change(String path, @Nullable String key, long version, Object body) {
        return send(
                "POST",
                path,
                key,
                "application/json",
                Connection.write(body),
                Map.of("If-Match", "\"" + version + "\""));
    }

    /** Sends a file. */
    public JsonNode upload(String path, @Nullable String key, String type, String content) {
        return send("POST", path, key, type, content);
    }

    /** What makes any request one of this session: the cookie, where it comes from, and the token that guards changes. */
    public Map<String, String> identity() {
        return Map.of(
                "Cookie",
                cookies.forPath("/"),
                "Origin",
                connection.base().getScheme() + "://" + connection.base().getAuthority(),
                guardHeader,
                guard);
    }

    /** Sends a file that is no text. */
    public JsonNode upload(String path, @Nullable String key, String type, byte[] content) {
        return connection.exchangeContent("POST", path, changing(path, key, type), BodyPublishers.ofByteArray(content));
    }

    private JsonNode send(String method, String path, @Nullable String key, String type, String content) {
        return send(method, path, key, type, content, Map.of());
    }

    private JsonNode send(
            String method, String path, @Nullable String key, String type, String content, Map<String, String> more) {
        Map<String, String> headers = changing(path, key, type);
        headers.putAll(more);
        return connection.exchange(method, path, headers, content);
    }

    private Map<String, String> changing(String path, @Nullable String key, String type) {
        Map<String, String> headers = headers(path);
        headers.put("Content-Type", type);
        headers.put(
                "Origin",
                connection.base().getScheme() + "://" + connection.base().getAuthority());
        headers.put(guardHeader, guard);
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        return headers;
    }

    private Map<String, String> headers(String path) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Accept-Language", "en");
        headers.put("Cookie", cookies.forPath(path.split("\\?", 2)[0]));
        return headers;
    }
}
