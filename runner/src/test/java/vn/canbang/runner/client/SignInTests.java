package vn.canbang.runner.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stub that answers as the gateway and Keycloak do. */
class SignInTests {

    private HttpServer server = create();
    private URI address = URI.create("http://localhost");
    private int refusals;

    @BeforeEach
    void start() {
        server.createContext(
                "/login",
                exchange -> redirect(
                        exchange, "/auth/realms/canbang/auth", "__Host-canbang=new; Path=/; Secure; HttpOnly"));
        server.createContext(
                "/auth/realms/canbang/auth",
                exchange -> answer(
                        exchange,
                        200,
                        "<html><form id=\"kc-form-login\" action=\"/auth/realms/canbang/login-actions/authenticate?execution=1&amp;tab_id=2\" method=\"post\"></form></html>",
                        Map.of("Set-Cookie", "AUTH_SESSION_ID=abc; Path=/auth/realms/canbang/; Secure")));
        server.createContext("/auth/realms/canbang/login-actions/authenticate", this::authenticate);
        server.createContext(
                "/login/oauth2/code/keycloak",
                exchange -> redirect(exchange, "/app/", "__Host-canbang=signed-in; Path=/; Secure; HttpOnly"));
        server.createContext("/app/", exchange -> answer(exchange, 200, "<html></html>", Map.of()));
        server.createContext(
                "/session",
                exchange -> answer(
                        exchange,
                        200,
                        cookie(exchange).contains("__Host-canbang=signed-in")
                                ? "{\"authenticated\":true,\"csrf\":{\"header\":\"X-CSRF-TOKEN\",\"token\":\"guard\"}}"
                                : "{\"authenticated\":false}",
                        Map.of()));
        server.createContext("/api/directory/v1/villages", this::villages);
        server.start();
        address = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void comesBackFromTheFormWithASession() {
        var session = SignIn.at(address, "bg.xa.tanmy", "right");

        var made = session.post("/api/directory/v1/villages", "key-1", Map.of("name", "Hạ"));

        assertThat(made.path("id").asString()).isEqualTo("key-1");
    }

    @Test
    void saysThatThePasswordWasNotAccepted() {
        assertThatThrownBy(() -> SignIn.at(address, "bg.xa.tanmy", "wrong"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("bg.xa.tanmy could not sign in");
    }

    @Test
    void repeatsAChangeWithItsKeyWhileThePlatformIsBusy() {
        var session = SignIn.at(address, "bg.xa.tanmy", "right");
        refusals = 2;

        var made = session.post("/api/directory/v1/villages", "key-2", Map.of("name", "Hạ"));

        assertThat(made.path("id").asString()).isEqualTo("key-2");
        assertThat(refusals).isZero();
    }

    @Test
    void tellsTheProblemOfARefusal() {
        var session = SignIn.at(address, "bg.xa.tanmy", "right");

        assertThatThrownBy(() -> session.post("/api/directory/v1/villages", "bad", Map.of("name", "")))
                .isInstanceOfSatisfying(ApiException.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(422);
                    assertThat(refusal.code()).isEqualTo("name_missing");
                })
                .hasMessageContaining("A village needs a name. [/name: missing]");
    }

    private void authenticate(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = cookie(exchange).contains("AUTH_SESSION_ID=abc")
                && "execution=1&tab_id=2".equals(exchange.getRequestURI().getQuery())
                && form.startsWith("username=bg.xa.tanmy&password=right&");
        if (known) {
            redirect(exchange, "/login/oauth2/code/keycloak?code=1", "KC_RESTART=; Path=/auth/; Max-Age=0");
        } else {
            answer(exchange, 200, "<html><form action=\"/again\"></form></html>", Map.of());
        }
    }

    private void villages(HttpExchange exchange) throws IOException {
        String key = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        if (refusals > 0) {
            refusals--;
            answer(exchange, 429, "", Map.of("Retry-After", "0"));
        } else if (key.equals("bad")) {
            String problem =
                    "{\"type\":\"https://canbang.vn/problems/name_missing\",\"detail\":\"A village needs a name.\","
                            + "\"errors\":[{\"pointer\":\"/name\",\"detail\":\"missing\"}]}";
            answer(exchange, 422, problem, Map.of());
        } else {
            boolean guarded = "guard".equals(exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN"))
                    && address.toString().equals(exchange.getRequestHeaders().getFirst("Origin"));
            answer(exchange, guarded ? 201 : 403, "{\"id\":\"" + key + "\"}", Map.of());
        }
    }

    private static String cookie(HttpExchange exchange) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
    }

    private static void redirect(HttpExchange exchange, String location, String cookie) throws IOException {
        answer(exchange, 302, "", Map.of("Location", location, "Set-Cookie", cookie));
    }

    private static void answer(HttpExchange exchange, int status, String body, Map<String, String> headers)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
