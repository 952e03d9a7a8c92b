package vn.canbang.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody's browser: keeps the session cookie, sends an origin and the confirmation with changes. */
final class Browser {

    private static final Pattern COOKIE = Pattern.compile("__Host-canbang=([^;]*)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private String cookie = "";
    private String confirmation = "";

    Browser(int port) {
        this.gateway = "http://localhost:" + port;
    }

    String cookie() {
        return cookie;
    }

    Browser withCookie(String wished) {
        cookie = wished;
        return this;
    }

    /** Signs in at the stub of Keycloak, as far as the page that was wanted. */
    HttpResponse<String> signIn(StubKeycloak keycloak, String wanted) {
        get("/login?return=" + wanted);
        var toKeycloak = location(get("/oauth2/authorization/keycloak"));
        keycloak.expectsNonce(parameter(toKeycloak, "nonce"));
        var back = get("/login/oauth2/code/keycloak?code=abc&state=" + parameter(toKeycloak, "state"));
        var token = TOKEN.matcher(get("/session").body());
        confirmation = token.find() ? token.group(1) : "";
        return back;
    }

    String confirmation() {
        return confirmation;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> change(String method, String path, String body) {
        return send(request(
                        path,
                        "Origin",
                        StubKeycloak.PUBLIC_URL,
                        "X-CSRF-TOKEN",
                        confirmation,
                        "Content-Type",
                        "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(40));
        if (!cookie.isEmpty()) {
            request.header("Cookie", "__Host-canbang=" + cookie);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new AssertionError("no answer from the gateway", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static String header(HttpResponse<String> answer, String name) {
        return String.join(",", answer.headers().allValues(name));
    }

    static String parameter(String uri, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(uri);
        return found.find() ? found.group(1) : "";
    }

    private void keep(String setCookie) {
        var found = COOKIE.matcher(setCookie);
        if (found.find()) {
            cookie = found.group(1);
        }
    }
}
